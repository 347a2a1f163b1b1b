import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../ui/base.js';
import '../../ui/chart-box.js';
import '../../ui/figure-tile.js';
import '../../ui/page-link.js';
import '../../ui/state-note.js';
import { tables } from '../../ui/tables.js';
import { casesPath } from './report.js';
import type { CaseQuery, Cell, Figure, Period, Shown, Table } from './report.js';
import { t } from './words.js';

/// What a report said: its figures, its drawing and its tables, each with the way to its cases.
@customElement('report-view')
export class ReportView extends LitElement {
  static override styles = [
    base,
    tables,
    css`
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
        gap: var(--gap-3);
      }
      thead th.number {
        text-align: end;
      }
      td {
        max-width: 480px;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() name = '';
  @property({ attribute: false }) period!: Period;
  @property({ attribute: false }) shown!: Shown;
  /// What it said of the period before, to compare with.
  @property({ attribute: false }) earlier: Shown | undefined;
  /// Whether only the figures are shown.
  @property({ type: Boolean }) brief = false;

  protected override render() {
    const { shown, brief } = this;
    return html`<div class="stack">
      <div class="tiles">${shown.figures.map((figure, place) => this.#tile(figure, place))}</div>
      ${(shown.remarks ?? []).map((remark) => html`<p class="small soft">${remark}</p>`)}
      ${brief ? nothing : html`${this.#chart()}${shown.tables.map((table) => this.#table(table))}`}
    </div>`;
  }

  #tile(figure: Figure, place: number) {
    return html`<figure-tile
      label=${figure.label}
      figure=${figure.text}
      tone=${figure.tone ?? ''}
      note=${[figure.note, this.#compared(figure, place)].filter(Boolean).join(' · ')}
      >${figure.cases && figure.amount !== 0
        ? html`<page-link class="small" to=${this.#path(figure.cases)}
            >${t('to-cases')}<span class="unseen">${t('to-cases.of', { figure: figure.label })}</span></page-link
          >`
        : nothing}</figure-tile
    >`;
  }

  #compared({ amount, label, unit = '' }: Figure, place: number): string {
    const before = this.earlier?.figures[place];
    if (!before || before.label !== label || amount === undefined || before.amount === undefined) {
      return '';
    }
    const change = Math.round((amount - before.amount) * 10) / 10;
    const sign = change > 0 ? '+' : '';
    return t('before', { n: `${before.amount}${unit}`, change: `${sign}${change}` });
  }

  #chart() {
    const chart = this.shown.chart;
    if (!chart) {
      return nothing;
    }
    return chart.points.some((point) => point.value !== undefined)
      ? html`<section class="card">
          <chart-box
            kind=${chart.kind}
            label=${chart.label}
            names=${chart.names}
            values=${chart.values}
            unit=${chart.unit ?? ''}
            .points=${chart.points.map(({ cases, ...point }) => ({
              ...point,
              ...(cases ? { to: this.#path(cases) } : {}),
            }))}
          ></chart-box>
        </section>`
      : html`<section class="card"><state-note text=${t('no-data')}></state-note></section>`;
  }

  #table({ heading, columns, rows }: Table) {
    const isNumber = (place: number) => rows[0]?.[place]?.isNumber === true;
    return html`<section class="card stack">
      <h2>${heading}</h2>
      ${rows.length === 0
        ? html`<state-note text=${t('no-data')}></state-note>`
        : html`<div class="scroll" tabindex="0" role="region" aria-label=${heading}>
            <table>
              <thead>
                <tr>
                  ${columns.map(
                    (column, place) =>
                      html`<th scope="col" class=${isNumber(place) ? 'number' : ''}>${column}</th>`,
                  )}
                </tr>
              </thead>
              <tbody>
                ${rows.map((row) => html`<tr>${row.map((cell, place) => this.#cell(cell, place))}</tr>`)}
              </tbody>
            </table>
          </div>`}
    </section>`;
  }

  #cell(cell: Cell, place: number) {
    const to = cell.to ?? (cell.cases ? this.#path(cell.cases) : undefined);
    const content = to ? html`<page-link to=${to}>${cell.text}</page-link>` : cell.text;
    return place === 0
      ? html`<th scope="row">${content}</th>`
      : html`<td class=${cell.isNumber ? 'number' : ''}>${content}</td>`;
  }

  #path(cases: CaseQuery): string {
    return casesPath(this.name, this.period, cases);
  }
}
