import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ImportAnswer } from '../../api/types.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/figure-tile.js';
import { csvOf, saveFile } from '../../ui/save-file.js';
import { tables } from '../../ui/tables.js';
import { t } from './words.js';

const SHOWN_MAX = 100;

/// What became of an import: what was taken, and which lines were not, and why.
@customElement('import-result')
export class ImportResult extends LitElement {
  static override styles = [
    base,
    tables,
    css`
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(130px, 1fr));
        gap: var(--gap-3);
      }
    `,
  ];

  @property({ attribute: false }) answer!: ImportAnswer;

  protected override render() {
    const { received, created, replayed, rejected } = this.answer;
    return html`<div class="stack" role="status">
      <div class="tiles">
        <figure-tile label=${t('import.received')} figure=${received}></figure-tile>
        <figure-tile label=${t('import.created')} figure=${created}></figure-tile>
        <figure-tile label=${t('import.replayed')} figure=${replayed}></figure-tile>
        <figure-tile
          label=${t('import.rejected')}
          figure=${rejected.length}
          tone=${rejected.length > 0 ? 'bad' : 'good'}
        ></figure-tile>
      </div>
      ${rejected.length > 0 ? this.#rejected() : nothing}
    </div>`;
  }

  #rejected() {
    const { rejected } = this.answer;
    const rest = rejected.length - SHOWN_MAX;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('import.rejected')}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">${t('line')}</th>
              <th scope="col">${t('why')}</th>
            </tr>
          </thead>
          <tbody>
            ${rejected.slice(0, SHOWN_MAX).map(
              ({ line, message }) =>
                html`<tr>
                  <th scope="row" class="number">${line}</th>
                  <td>${message}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${rest > 0 ? html`<p class="small soft">${t('import.rest', { n: rest })}</p>` : nothing}
      <div><action-button @click=${this.#save}>${t('import.save')}</action-button></div>`;
  }

  #save(): void {
    const { id, rejected } = this.answer;
    const rows = rejected.map(({ line, code, message }) => [String(line), code, message]);
    saveFile(
      `import-${id}-rejected.csv`,
      csvOf([[t('line'), t('code'), t('why')], ...rows]),
      'text/csv',
    );
  }
}
