import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { Category, CategoryLine } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/chart-box.js';
import type { Point } from '../../ui/chart-box.js';
import { Loaded } from '../../ui/loaded.js';
import { term } from '../../words/terms.js';
import './figure-card.js';
import { ReportElement } from './report-element.js';
import { t } from './words.js';

/// What a period's cases were about.
@customElement('category-figure')
export class CategoryFigure extends ReportElement {
  static override styles = base;

  protected readonly report = new Loaded(this, () =>
    read('GET /reports/categories', { ...this.period }),
  );

  protected override render() {
    return this.report.show(
      (report) =>
        html`<figure-card
          heading=${t('categories')}
          definition=${t('categories.definition')}
          asOf=${report.asOf}
        >
          ${report.lines.length > 0
            ? html`<chart-box
                  label=${t('categories')}
                  names=${t('category')}
                  values=${t('cases')}
                  .points=${report.lines.map(point)}
                ></chart-box>
                <p class="small soft">${t('corrected', { n: report.corrected })}</p>`
            : html`<state-note text=${t('no-data')}></state-note>`}
        </figure-card>`,
    );
  }
}

function point({ key, cases }: CategoryLine): Point {
  return {
    name: term('category', key as Category),
    value: cases,
    to: `/figures/category/${key}`,
  };
}
