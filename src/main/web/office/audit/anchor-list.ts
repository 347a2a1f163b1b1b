import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { AnchorAnswer } from '../../api/types.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import { saveJson } from '../../ui/save-file.js';
import '../../ui/state-note.js';
import { tables } from '../../ui/tables.js';
import { t } from './words.js';

const SHOWN = 7;

/// How far the chain had come each night, to be kept elsewhere.
@customElement('anchor-list')
export class AnchorList extends LitElement {
  static override styles = [
    base,
    tables,
    css`
      .mono {
        overflow-wrap: anywhere;
      }
    `,
  ];

  private readonly anchors = new Loaded(this, () => read('GET /audit/anchors'));

  protected override render() {
    return html`<section class="card stack">
      <h2>${t('anchors')}</h2>
      <p class="small soft">${t('anchors.lead')}</p>
      ${this.anchors.show(({ items = [] }) =>
        items.length === 0
          ? html`<state-note kind="empty" text=${t('anchors.none')}></state-note>`
          : this.#list(items),
      )}
    </section>`;
  }

  #list(items: readonly AnchorAnswer[]) {
    return html`<table>
        <thead>
          <tr>
            <th scope="col">${t('day')}</th>
            <th scope="col" class="number">${t('number')}</th>
            <th scope="col">${t('hash')}</th>
          </tr>
        </thead>
        <tbody>
          ${items.slice(-SHOWN).reverse().map(
            ({ day, number, hash }) =>
              html`<tr>
                <th scope="row">${day}</th>
                <td class="number">${number}</td>
                <td class="mono small" title=${hash}>${hash.slice(0, 16)}…</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <div>
        <action-button @click=${() => saveJson('anchors.json', { items })}
          >${t('anchors.save')}</action-button
        >
      </div>`;
  }
}
