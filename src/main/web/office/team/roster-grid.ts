import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../ui/base.js';
import '../../ui/state-note.js';
import { tables } from '../../ui/tables.js';
import type { Plan } from './plan.js';
import { dayHead, shiftWord } from './week.js';
import { t } from './words.js';

export interface Cell {
  account: string;
  day: string;
}

/// A week: a row for each person, a column for each day. Says `edit` with the [Cell] that somebody
/// wants to change.
@customElement('roster-grid')
export class RosterGrid extends LitElement {
  static override styles = [
    base,
    tables,
    css`
      th:first-child {
        position: sticky;
        inset-inline-start: 0;
        background: var(--surface);
      }
      td {
        padding: 2px;
        min-width: 104px;
        vertical-align: top;
      }
      button,
      .shifts {
        font: inherit;
        font-size: var(--size-small);
        color: inherit;
        width: 100%;
        min-height: 44px;
        padding: var(--gap-1) var(--gap-2);
        border: 1px solid transparent;
        border-radius: var(--radius);
        background: transparent;
        text-align: start;
      }
      button {
        cursor: pointer;
      }
      button:hover {
        border-color: var(--line-strong);
      }
      .some {
        background: var(--sunken);
      }
      .changed {
        background: var(--accent-soft);
        color: var(--accent);
      }
      button span {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) plan!: Plan;
  @property({ attribute: false }) days: readonly string[] = [];
  @property({ type: Boolean }) editable = false;

  protected override render() {
    if (this.plan.people.length === 0) {
      return html`<state-note text=${t('roster.none')}></state-note>`;
    }
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('person')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('person')}</th>
            ${this.days.map((day) => html`<th scope="col">${dayHead(day)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.plan.people.map(
            (account) =>
              html`<tr>
                <th scope="row">${account}</th>
                ${this.days.map((day) => html`<td>${this.#cell(account, day)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #cell(account: string, day: string) {
    const shifts = this.plan.of(account, day).map(shiftWord);
    const look = this.plan.isChanged(account, day) ? 'changed' : shifts.length > 0 ? 'some' : '';
    const lines =
      shifts.length > 0
        ? shifts.map((shift) => html`<span>${shift}</span>`)
        : html`<span class="soft">${t('free')}</span>`;
    if (!this.editable) {
      return html`<div class="shifts ${look}">${lines}</div>`;
    }
    const name = t('cell', { name: account, day: dayHead(day), shifts: shifts.join(' · ') || t('free') });
    return html`<button
      type="button"
      class=${look}
      aria-label=${name}
      @click=${() => this.#edit({ account, day })}
    >
      ${lines}
    </button>`;
  }

  #edit(detail: Cell): void {
    this.dispatchEvent(new CustomEvent<Cell>('edit', { detail }));
  }
}
