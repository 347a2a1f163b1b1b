import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { deskNow } from '../../app/desk-time.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import { chinaDay } from '../china-time.js';
import type { Report } from './report.js';
import { quartersUntil } from './spans.js';
import type { Span } from './spans.js';
import { t } from './words.js';

const DAYS = [1, 7, 30, 90, 365] as const;
const QUARTERS = 8;
const DAY_MS = 24 * 3_600_000;
/// As long as the desk takes a period.
const LONGEST_DAYS = 366;

/// Which time a report is about. Says `span` with the next one.
@customElement('period-chooser')
export class PeriodChooser extends LitElement {
  static override styles = [
    base,
    css`
      .row {
        align-items: end;
      }
      choice-box {
        min-width: 150px;
      }
      label {
        display: grid;
        gap: var(--gap-1);
        font-size: var(--size-small);
        color: var(--text-soft);
      }
      input {
        font: inherit;
        min-height: 34px;
        padding: 0 var(--gap-2);
        color: var(--text);
        background: var(--surface);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
      }
    `,
  ];

  @property() over: Report['over'] = 'days';
  @property({ attribute: false }) span: Span = { kind: 'days', days: 30 };

  protected override render() {
    return html`<div class="row wrap">
      ${this.over === 'days' ? this.#days() : this.#quarters()}
    </div>`;
  }

  #quarters() {
    const chosen = this.span.kind === 'quarter' ? this.span.quarter : '';
    return html`<choice-box
      label=${t('period')}
      .value=${chosen}
      .options=${quartersUntil(deskNow(), QUARTERS).map((value) => ({ value, text: value }))}
      @change=${(e: Event) => this.#next({ kind: 'quarter', quarter: valueOf(e) })}
    ></choice-box>`;
  }

  #days() {
    const { span } = this;
    return html`<choice-box
        label=${t('period')}
        .value=${span.kind === 'days' ? String(span.days) : 'dates'}
        .options=${[
          ...DAYS.map((days) => ({ value: String(days), text: t(`days.${days}`) })),
          { value: 'dates', text: t('days.dates') },
        ]}
        @change=${(e: Event) => this.#spanned(valueOf(e))}
      ></choice-box>
      ${span.kind === 'dates' ? this.#dates(span.first, span.last) : ''}`;
  }

  #dates(first: string, last: string) {
    const today = chinaDay(deskNow());
    const longest = chinaDay(Date.parse(last) - (LONGEST_DAYS - 1) * DAY_MS);
    return html`<label
        >${t('first-day')}<input
          type="date"
          .value=${first}
          min=${longest}
          max=${last}
          @change=${(e: Event) => this.#dated(valueOf(e), last)}
      /></label>
      <label
        >${t('last-day')}<input
          type="date"
          .value=${last}
          min=${first}
          max=${today}
          @change=${(e: Event) => this.#dated(first, valueOf(e))}
      /></label>`;
  }

  #spanned(value: string): void {
    const today = chinaDay(deskNow());
    this.#next(
      value === 'dates'
        ? { kind: 'dates', first: chinaDay(deskNow() - 6 * DAY_MS), last: today }
        : { kind: 'days', days: Number(value) },
    );
  }

  /// What was typed beyond the bounds of the field is none yet.
  #dated(first: string, last: string): void {
    const days = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
    if (days >= 1 && days <= LONGEST_DAYS) {
      this.#next({ kind: 'dates', first, last });
    }
  }

  #next(span: Span): void {
    this.dispatchEvent(new CustomEvent('span', { detail: span }));
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
