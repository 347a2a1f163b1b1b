import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import '../../ui/page-link.js';
import { t as title } from '../words.js';
import './brief-report.js';
import { reports } from './reports/all.js';
import { t } from './words.js';

const DAYS = [7, 30, 90] as const;
const AREAS = ['time', 'matter', 'customer', 'team', 'security'] as const;
/// What everybody looks at first; each is one question to the desk.
const FIRST = ['first-response', 'promises', 'escalations', 'categories', 'satisfaction', 'security'];

/// The figures of the desk, and the way to all reports.
@customElement('figures-page')
export class FiguresPage extends LitElement {
  static override styles = [
    base,
    css`
      .figures {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 460px), 1fr));
        gap: var(--gap-4);
      }
      .areas {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(160px, 1fr));
        gap: var(--gap-4);
      }
      li {
        padding: 3px 0;
      }
      choice-box {
        width: 180px;
      }
    `,
  ];

  @state() private days: number = 30;

  protected override render() {
    const all = reports();
    return html`<div class="page">
      <div class="row spread wrap">
        <h1>${title('figures')}</h1>
        <choice-box
          label=${t('period')}
          bare
          .value=${String(this.days)}
          .options=${DAYS.map((days) => ({ value: String(days), text: t(`days.${days}`) }))}
          @change=${(e: Event) => (this.days = Number((e.target as HTMLSelectElement).value))}
        ></choice-box>
      </div>
      <nav class="card areas" aria-label=${t('all')}>${AREAS.map((area) => this.#area(area))}</nav>
      <div class="figures">
        ${all
          .filter((report) => FIRST.includes(report.name))
          .map(
            (report) =>
              html`<brief-report .report=${report} .days=${this.days}></brief-report>`,
          )}
      </div>
    </div>`;
  }

  #area(area: (typeof AREAS)[number]) {
    const those = reports().filter((report) => report.area === area);
    return those.length === 0
      ? ''
      : html`<div>
          <h2 class="small soft">${t(`area.${area}`)}</h2>
          <ul>
            ${those.map(
              (report) =>
                html`<li><page-link to="/figures/${report.name}">${report.title}</page-link></li>`,
            )}
          </ul>
        </div>`;
  }
}
