import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import { moment } from '../../words/moments.js';
import { t } from './words.js';

/// Who sent what again, and why.
@customElement('redrive-history')
export class RedriveHistory extends LitElement {
  static override styles = base;

  private readonly redrives = new Loaded(this, () => read('GET /dead-letters/redrives'));

  protected override render() {
    return html`<details>
      <summary class="soft">${t('redrives')}</summary>
      ${this.redrives.show(
        ({ items = [] }) =>
          html`<ul class="small">
            ${items.map(
              (one) =>
                html`<li>
                  ${t('redrive.line', {
                    at: moment(one.at),
                    actor: one.actor,
                    n: one.messages.length,
                    why: one.why,
                  })}
                </li>`,
            )}
          </ul>`,
      )}
    </details>`;
  }
}
