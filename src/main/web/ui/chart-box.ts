import { LitElement, css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { EChartsType } from 'echarts/core';
import { t } from '../words/shell.js';
import { base } from './base.js';
import { drawing } from './chart-drawing.js';
import './page-link.js';
import { tables } from './tables.js';

export interface Point {
  name: string;
  /// Absent where there is nothing to show; the drawing has a gap there.
  value: number | undefined;
  /// The page of what it counts.
  to?: string;
  /// Said instead of the value, in words.
  text?: string;
}

/// A chart, and the same as a table: for those who do not see it, and for whoever wants the figures.
/// The library comes when the first one is drawn.
@customElement('chart-box')
export class ChartBox extends LitElement {
  static override styles = [
    base,
    tables,
    css`
      .chart {
        height: 240px;
      }
      summary {
        cursor: pointer;
      }
    `,
  ];

  @property() kind: 'bar' | 'line' = 'bar';
  @property() label = '';
  /// What the points and the values are, for the table.
  @property() names = '';
  @property() values = '';
  @property() unit = '';
  @property({ attribute: false }) points: readonly Point[] = [];
  @query('.chart') private readonly place!: HTMLElement;
  #chart: EChartsType | undefined;
  #watch = new ResizeObserver(() => this.#chart?.resize());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  protected override render() {
    return html`<figure class="stack">
      <div class="chart" role="img" aria-label=${this.label}></div>
      <details>
        <summary class="small soft">${t('as-table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">${this.names}</th>
              <th scope="col" class="number">${this.values}</th>
            </tr>
          </thead>
          <tbody>
            ${this.points.map((point) => this.#row(point))}
          </tbody>
        </table>
      </details>
    </figure>`;
  }

  #row({ name, value, to, text }: Point) {
    return html`<tr>
      <th scope="row">${to ? html`<page-link to=${to}>${name}</page-link>` : name}</th>
      <td class="number">${text ?? (value === undefined ? '' : `${value}${this.unit}`)}</td>
    </tr>`;
  }

  protected override updated(): void {
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const { init } = await import('./chart-library.js');
    if (!this.isConnected) {
      return;
    }
    if (!this.#chart) {
      this.#chart = init(this.place);
      this.#watch.observe(this.place);
      this.#chart.on('click', (event) => this.#pressed(event.dataIndex));
    }
    this.#chart.setOption(drawing(this, this.kind, this.points, this.unit), true);
  }

  #pressed(index: number): void {
    const to = this.points[index]?.to;
    if (to) {
      this.dispatchEvent(new CustomEvent<string>('drill', { detail: to, bubbles: true }));
    }
  }
}
