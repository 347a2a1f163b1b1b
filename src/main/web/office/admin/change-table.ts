import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../ui/base.js';
import { tables } from '../../ui/tables.js';
import { textDifference } from './text-difference.js';
import { t } from './words.js';

export interface Line {
  where: string;
  before: string;
  after: string;
}

/// Below it, the whole is as easy to compare as its words.
const SHORT = 12;

/// What changes, line by line; of longer texts, which words.
@customElement('change-table')
export class ChangeTable extends LitElement {
  static override styles = [
    base,
    tables,
    css`
      td {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      del {
        background: var(--bad-soft);
      }
      ins {
        background: var(--good-soft);
      }
    `,
  ];

  @property({ attribute: false }) lines: readonly Line[] = [];

  protected override render() {
    return html`<section class="card stack">
      <div class="row spread">
        <h2>${t('difference')}</h2>
        <span class="small soft">${t('changes', { n: this.lines.length })}</span>
      </div>
      ${this.lines.length > 0 ? this.#table() : html`<p class="soft">${t('changes.none')}</p>`}
    </section>`;
  }

  #table() {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('difference')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('where')}</th>
            <th scope="col">${t('before')}</th>
            <th scope="col">${t('after')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.lines.map(row)}
        </tbody>
      </table>
    </div>`;
  }
}

function row({ where, before, after }: Line) {
  const isShort = before.length < SHORT || after.length < SHORT;
  const parts = isShort
    ? [{ kind: 'gone', text: before }, { kind: 'fresh', text: after }] as const
    : textDifference(before, after);
  const side = (own: 'gone' | 'fresh', mark: (text: string) => unknown) =>
    parts.map(({ kind, text }) => (kind === 'same' ? text : kind === own && text ? mark(text) : ''));
  // Without a blank around: within the cells blanks and lines are kept.
  return html`<tr>
    <th scope="row">${where}</th>
    <td>${side('gone', (text) => html`<del>${text}</del>`)}</td>
    <td>${side('fresh', (text) => html`<ins>${text}</ins>`)}</td>
  </tr>`;
}
