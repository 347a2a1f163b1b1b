import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { FirstResponseReport } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/figure-tile.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import { length } from '../../words/moments.js';
import './figure-card.js';
import { ReportElement } from './report-element.js';
import { t } from './words.js';

/// How long customers waited for the first answer of a person.
@customElement('response-figure')
export class ResponseFigure extends ReportElement {
  static override styles = [
    base,
    css`
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
        gap: var(--gap-3);
      }
    `,
  ];

  protected readonly report = new Loaded(this, () =>
    read('GET /reports/first-response', { ...this.period }),
  );

  protected override render() {
    return this.report.show(
      (report) =>
        html`<figure-card
          heading=${t('first-response')}
          definition=${t('first-response.definition')}
          asOf=${report.asOf}
        >
          <div class="stack">
            ${state(report)}
            <div class="tiles">
              ${tile(report, 'average')}${tile(report, 'median')}${tile(report, 'p95')}
              <figure-tile label=${t('answered')} figure=${report.answered}></figure-tile>
              <figure-tile label=${t('waiting')} figure=${report.waiting}></figure-tile>
            </div>
          </div>
        </figure-card>`,
    );
  }
}

function tile(report: FirstResponseReport, name: 'average' | 'median' | 'p95') {
  const figure = report.answered === 0 ? '–' : length((report[name] ?? 0) * 1000);
  return html`<figure-tile label=${t(name)} figure=${figure}></figure-tile>`;
}

function state(report: FirstResponseReport) {
  const target = t('target', { time: length(report.target * 1000) });
  if (report.answered === 0) {
    return html`<p class="soft">${target} · ${t('no-data')}</p>`;
  }
  const [tone, word] = report.onTarget
    ? (['good', 'on-target'] as const)
    : report.untimely
      ? (['bad', 'untimely'] as const)
      : (['warn', 'off-target'] as const);
  return html`<p class="row">
    <mark-chip tone=${tone}>${t(word)}</mark-chip><span class="soft">${target}</span>
  </p>`;
}
