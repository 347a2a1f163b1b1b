import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import { deskNow } from '../../app/desk-time.js';
import '../../app/page-tabs.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import { Loaded } from '../../ui/loaded.js';
import { chinaDay } from '../china-time.js';
import { TABS } from '../taxonomy/tabs.js';
import { t as title } from '../words.js';
import './year-editor.js';
import { t } from './words.js';

const YEAR = /^CN-(\d{4})$/;

/// The statutory days of a year, by which working days are counted.
@customElement('calendar-page')
export class CalendarPage extends LitElement {
  static override styles = [
    base,
    css`
      choice-box {
        width: 160px;
      }
    `,
  ];

  @state() private year = Number(chinaDay(deskNow()).slice(0, 4));

  private readonly calendars = new Loaded(this, () => read('GET /calendars'));

  protected override render() {
    return html`<div class="page">
      <h1>${title('calendars')}</h1>
      <page-tabs .paths=${TABS}></page-tabs>
      <p class="soft">${t('lead')}</p>
      ${this.calendars.show(({ items }) => {
        const years = items.flatMap((one) => YEAR.exec(one.id)?.[1] ?? []).map(Number);
        const summary = items.find((one) => one.id === `CN-${this.year}`);
        return html`<choice-box
            label=${t('year')}
            .value=${String(this.year)}
            .options=${choices(years, this.year)}
            @change=${(e: Event) => (this.year = Number((e.target as HTMLSelectElement).value))}
          ></choice-box>
          <year-editor
            .year=${this.year}
            .summary=${summary}
            @saved=${() => this.calendars.again()}
          ></year-editor>`;
      })}
    </div>`;
  }
}

/// What there is, and the next one, which somebody has to load in time.
function choices(years: readonly number[], chosen: number) {
  const all = new Set([...years, Math.max(...years) + 1, chosen]);
  return [...all].toSorted().map((year) => ({ value: String(year), text: String(year) }));
}
