import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/page-link.js';
import { tables } from '../../ui/tables.js';
import { may } from './may.js';
import { narrow } from './narrow-tables.js';
import type { Column, Step } from './register.js';
import { pressed } from './step-taking.js';
import { t } from './words/common.js';

/// Rows of one kind, each perhaps with a page of its own and with what can be done with it. Says
/// `step`.
@customElement('entry-table')
export class EntryTable extends LitElement {
  static override styles = [
    base,
    tables,
    narrow,
    css`
      td {
        overflow-wrap: anywhere;
        min-width: 5em;
      }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) columns: readonly Column<unknown>[] = [];
  @property({ attribute: false }) rows: readonly unknown[] = [];
  /// What a row is called and where its page is, for registers whose entries have one.
  @property({ attribute: false }) named?: (row: unknown) => { text: string; to: string };
  @property({ attribute: false }) steps: readonly Step<unknown, unknown>[] = [];
  /// The entry that the rows belong to; a row is an entry itself if there is none.
  @property({ attribute: false }) entry?: unknown;

  protected override render() {
    const steps = this.steps.filter((step) => may(step.operation));
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.label}>
      <table>
        <thead>
          <tr>
            ${this.named ? html`<th scope="col">${t('entry')}</th>` : nothing}
            ${this.columns.map((column) => html`<th scope="col">${column.title}</th>`)}
            ${steps.length > 0 ? html`<td></td>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${this.rows.map((row) => this.#row(row, steps))}
        </tbody>
      </table>
    </div>`;
  }

  #row(row: unknown, steps: readonly Step<unknown, unknown>[]) {
    const name = this.named?.(row);
    return html`<tr>
      ${name ? html`<th scope="row"><page-link to=${name.to}>${name.text}</page-link></th>` : nothing}
      ${this.columns.map(
        (column) => html`<td data-title=${column.title}>${column.show(row) ?? nothing}</td>`,
      )}
      ${steps.length > 0
        ? html`<td class="actions">${steps.map((step) => this.#button(step, row))}</td>`
        : nothing}
    </tr>`;
  }

  #button(step: Step<unknown, unknown>, row: unknown) {
    const detail = this.entry === undefined ? { step, entry: row } : { step, entry: this.entry, item: row };
    return step.obstacle?.(detail.entry, row) === undefined
      ? html`<action-button
          look=${step.dangerous ? 'slim danger' : 'slim'}
          @click=${() => this.dispatchEvent(pressed(detail))}
          >${step.title}</action-button
        >`
      : nothing;
  }
}
