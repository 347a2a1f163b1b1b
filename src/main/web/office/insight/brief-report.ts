import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { deskNow } from '../../app/desk-time.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/page-link.js';
import './figure-card.js';
import type { Asked, Report, Shown } from './report.js';
import './report-view.js';
import { periodOf, quartersUntil } from './spans.js';
import { t } from './words.js';

/// The figures of a report of the last days, and the way to the whole of it.
@customElement('brief-report')
export class BriefReport extends LitElement {
  static override styles = [
    base,
    css`
      .card {
        height: 100%;
      }
    `,
  ];

  @property({ attribute: false }) report!: Report;
  @property({ type: Number }) days = 30;

  readonly #loaded = new Loaded<{ asked: Asked; shown: Shown }>(this, () => this.#read());

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.get('days')) {
      void this.#loaded.again();
    }
  }

  protected override render() {
    const { report } = this;
    return html`<div class="card stack">
      ${this.#loaded.show(
        ({ asked, shown }) =>
          html`<figure-card
            heading=${report.title}
            definition=${report.definition}
            asOf=${shown.asOf ?? ''}
          >
            <report-view
              brief
              name=${report.name}
              .period=${asked.period}
              .shown=${shown}
            ></report-view>
          </figure-card>`,
      )}
      <page-link to=${`/figures/${report.name}${report.over === 'days' ? `?days=${this.days}` : ''}`}
        >${t('whole')}<span class="unseen">${t('whole.of', { report: report.title })}</span></page-link
      >
    </div>`;
  }

  async #read(): Promise<{ asked: Asked; shown: Shown }> {
    const { report } = this;
    const [quarter = ''] = quartersUntil(deskNow(), 1);
    const period = periodOf(
      report.over === 'days' ? { kind: 'days', days: this.days } : { kind: 'quarter', quarter },
      deskNow(),
    );
    const asked = { period, group: report.groups?.options[0]?.value ?? '' };
    return { asked, shown: await report.read(asked) };
  }
}
