import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { YearForm } from '../../api/types.js';
import { base } from '../../ui/base.js';
import { monthTable } from './month-table.js';
import { moved } from './year-days.js';

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/// A year at a glance. Holidays and make-up days carry a mark beside their colour. Says `turn` with
/// the day that somebody presses.
@customElement('year-grid')
export class YearGrid extends LitElement {
  static override styles = [
    base,
    css`
      .months {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
        gap: var(--gap-4) var(--gap-6);
      }
      table {
        border-collapse: collapse;
        width: 100%;
        table-layout: fixed;
        align-self: start;
      }
      caption {
        text-align: start;
        font-weight: 600;
        padding-bottom: var(--gap-1);
      }
      th {
        font-size: var(--size-small);
        font-weight: 400;
        color: var(--text-soft);
      }
      td {
        padding: 1px;
      }
      .day {
        position: relative;
        display: grid;
        place-items: center;
        width: 100%;
        min-height: 30px;
        font: inherit;
        font-variant-numeric: tabular-nums;
        color: var(--text);
        background: transparent;
        border: 1px solid transparent;
        border-radius: var(--radius);
        padding: 0;
      }
      button.day {
        cursor: pointer;
      }
      button.day:hover {
        border-color: var(--line-strong);
      }
      .weekend {
        color: var(--text-soft);
        background: var(--sunken);
      }
      .holiday {
        color: var(--bad);
        background: var(--bad-soft);
      }
      .makeup {
        color: var(--accent);
        background: var(--accent-soft);
        border-color: var(--accent);
      }
      .turned {
        outline: 2px dashed var(--warn);
        outline-offset: -2px;
      }
      .day:focus-visible {
        outline: 2px solid var(--accent);
        outline-offset: 1px;
      }
      sup {
        position: absolute;
        top: 1px;
        inset-inline-end: 3px;
        font-size: 10px;
        line-height: 1;
        font-weight: 700;
      }
    `,
  ];

  @property({ type: Number }) year = 0;
  @property({ attribute: false }) form: YearForm = { holidays: [], makeUpDays: [] };
  /// As it is in force.
  @property({ attribute: false }) inForce: YearForm = { holidays: [], makeUpDays: [] };
  @property({ type: Boolean }) editable = false;
  @state() private at = '';

  protected override render() {
    const first = `${this.year}-01-01`;
    const reached = this.at.startsWith(`${this.year}-`) ? this.at : first;
    const months = {
      year: this.year,
      form: this.form,
      inForce: this.inForce,
      reached: this.editable ? reached : undefined,
    };
    return html`<div class="months" @click=${this.#pressed} @keydown=${this.#key}>
      ${Array.from({ length: 12 }, (_, month) => monthTable(months, month))}
    </div>`;
  }

  #pressed(event: Event): void {
    const day = dayAt(event);
    if (day) {
      this.at = day;
      this.dispatchEvent(new CustomEvent<string>('turn', { detail: day }));
    }
  }

  #key(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const day = dayAt(event);
    const next = step && day ? moved(day, step) : undefined;
    if (next) {
      event.preventDefault();
      void this.#reach(next);
    }
  }

  async #reach(day: string): Promise<void> {
    this.at = day;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-day='${day}']`)?.focus();
  }
}

function dayAt(event: Event): string | undefined {
  return (event.target as Element).closest<HTMLElement>('[data-day]')?.dataset['day'];
}
