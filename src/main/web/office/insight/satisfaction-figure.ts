import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { Group, SatisfactionAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/chart-box.js';
import type { Point } from '../../ui/chart-box.js';
import '../../ui/figure-tile.js';
import { Loaded } from '../../ui/loaded.js';
import './figure-card.js';
import { t } from './words.js';

/// What customers answered in the present quarter.
@customElement('satisfaction-figure')
export class SatisfactionFigure extends LitElement {
  static override styles = [
    base,
    css`
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
        gap: var(--gap-3);
      }
    `,
  ];

  private readonly report = new Loaded(this, () => read('GET /reports/satisfaction'));

  protected override render() {
    return this.report.show(
      (report) =>
        html`<figure-card
          heading=${`${t('satisfaction')} ${report.quarter}`}
          definition=${t('satisfaction.definition', { n: report.shownFrom })}
          asOf=${report.asOf}
        >
          <div class="stack">
            <div class="tiles">${rate(report)}${results(report)}</div>
            ${report.weeks.length > 0
              ? html`<chart-box
                  kind="line"
                  label=${t('satisfaction.weeks')}
                  names=${t('week')}
                  values=${t('satisfaction.rate')}
                  unit="%"
                  .points=${report.weeks.map(point)}
                ></chart-box>`
              : html`<state-note text=${t('no-data')}></state-note>`}
          </div>
        </figure-card>`,
    );
  }
}

function rate({ total, targets, change }: SatisfactionAnswer) {
  const figures = total.figures;
  const range = figures
    ? t('satisfaction.range', { from: figures.from, to: figures.to, n: figures.answers })
    : t('hidden');
  const target = t('satisfaction.target', { n: targets.satisfactionRate });
  return html`<figure-tile
    label=${t('satisfaction.rate')}
    figure=${figures ? t('percent', { n: figures.satisfactionRate }) : '–'}
    note=${`${range} · ${target}`}
    ><span class="small soft"
      >${typeof change === 'number' ? t('satisfaction.change', { n: change }) : ''}</span
    ></figure-tile
  >`;
}

function results({ resultSatisfaction, confirmations }: SatisfactionAnswer) {
  return html`<figure-tile
    label=${t('satisfaction.result')}
    figure=${confirmations === 0 ? '–' : t('percent', { n: resultSatisfaction ?? 0 })}
    note=${t('satisfaction.confirmations', { n: confirmations })}
  ></figure-tile>`;
}

function point(week: Group): Point {
  return {
    name: week.name ?? '',
    value: week.figures?.satisfactionRate,
    ...(week.figures ? {} : { text: t('hidden') }),
  };
}
