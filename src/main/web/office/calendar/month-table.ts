import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { YearForm } from '../../api/types.js';
import { language } from '../../words/words.js';
import { t } from './words.js';
import { kindOf, weeksOf } from './year-days.js';

const MONTH = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' });
const WEEKDAY_LONG = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
const DATE = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });

/// Any Monday; the names of the days follow from it.
const MONDAY = Date.UTC(2024, 0, 1);
const WEEK = Array.from({ length: 7 }, (_, day) => MONDAY + day * 24 * 3_600_000);

export interface Months {
  year: number;
  form: YearForm;
  inForce: YearForm;
  /// The one day that the tabulator key reaches; nothing where nobody may turn days.
  reached: string | undefined;
}

/// A month of the year, from 0.
export function monthTable(months: Months, month: number): TemplateResult {
  return html`<table>
    <caption>
      ${MONTH.format(Date.UTC(months.year, month, 1))}
    </caption>
    <thead>
      <tr>
        ${WEEK.map(
          (day) =>
            html`<th scope="col">
              <span aria-hidden="true">${WEEKDAY.format(day)}</span>
              <span class="unseen">${WEEKDAY_LONG.format(day)}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${weeksOf(months.year, month).map(
        (week) =>
          html`<tr>
            ${week.map((day) => (day ? dayCell(months, day) : html`<td></td>`))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function dayCell({ form, inForce, reached }: Months, day: string) {
  const kind = kindOf(day, form);
  const isTurned = kind !== kindOf(day, inForce);
  const mark = kind === 'HOLIDAY' || kind === 'MAKEUP' ? t(`mark.${kind}`) : '';
  const shown = html`<span>${Number(day.slice(8))}</span>${mark
      ? html`<sup aria-hidden="true">${mark}</sup>`
      : nothing}`;
  const name = t('day', { date: DATE.format(Date.parse(day)), kind: t(kind) });
  const look = `day ${kind.toLowerCase()} ${isTurned ? 'turned' : ''}`;
  return html`<td>
    ${reached === undefined
      ? html`<span class=${look}>${shown}<span class="unseen">${mark ? t(kind) : ''}</span></span>`
      : html`<button
          type="button"
          class=${look}
          data-day=${day}
          tabindex=${day === reached ? 0 : -1}
          aria-label=${name}
        >
          ${shown}
        </button>`}
  </td>`;
}
