import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ChangeAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import { Loaded } from '../ui/loaded.js';
import { tables } from '../ui/tables.js';
import { wholeMoment } from '../words/moments.js';
import { roleWord } from '../words/roles.js';
import { t } from './accounts/words.js';

/// What was done to an account or to a client, by whom and why.
@customElement('change-history')
export class ChangeHistory extends LitElement {
  static override styles = [base, tables];

  @property({ attribute: false }) read!: () => Promise<{ items?: ChangeAnswer[] }>;

  private readonly changes = new Loaded(this, () => this.read());

  /// After something was done.
  again(): void {
    void this.changes.again();
  }

  protected override render() {
    return html`<section class="card stack">
      <h2>${t('history')}</h2>
      ${this.changes.show(({ items = [] }) =>
        items.length > 0 ? table(items) : html`<state-note text=${t('history.none')}></state-note>`,
      )}
    </section>`;
  }
}

function table(items: readonly ChangeAnswer[]) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('history')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('history.at')}</th>
          <th scope="col">${t('history.what')}</th>
          <th scope="col">${t('history.by')}</th>
          <th scope="col">${t('history.why')}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map(
          ({ at, kind, roles, actor, reason }) =>
            html`<tr>
              <td class="small">${wholeMoment(at)}</td>
              <th scope="row">
                ${t(`change.${kind}`)}
                ${roles ? html`<p class="small soft">${roles.map(roleWord).join(' · ')}</p>` : nothing}
              </th>
              <td>${actor}</td>
              <td class="small">${reason ?? ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
