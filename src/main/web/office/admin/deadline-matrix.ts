import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FieldError } from '../../api/problem.js';
import type { Kind, RuleForm, Severity } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import { tables } from '../../ui/tables.js';
import { term, terms } from '../../words/terms.js';
import { SEVERITIES, kindsOf, rowsOf } from './deadline-rules.js';
import type { Row } from './deadline-rules.js';
import { lengthOf, spoken } from './rule-length.js';
import { t } from './words.js';

export interface Cell {
  place: number;
  severity: Severity;
}

/// The deadlines of one kind of case, by stage, severity and risk. Says `edit` with the [Cell] that
/// somebody wants to change.
@customElement('deadline-matrix')
export class DeadlineMatrix extends LitElement {
  static override styles = [
    base,
    tables,
    css`
      choice-box {
        max-width: 240px;
      }
      .scroll {
        max-height: 62vh;
        overflow-y: auto;
      }
      thead th {
        position: sticky;
        top: 0;
        background: var(--surface);
        z-index: 1;
      }
      td {
        padding: 2px;
      }
      button {
        font: inherit;
        color: inherit;
        width: 100%;
        min-height: 34px;
        border: 1px solid transparent;
        border-radius: var(--radius);
        background: transparent;
        cursor: pointer;
        text-align: center;
      }
      button:hover {
        border-color: var(--line-strong);
      }
      button.changed {
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 600;
      }
      thead th.number {
        text-align: center;
      }
      td > span {
        display: block;
        text-align: center;
      }
      .fault {
        font-size: var(--size-small);
        color: var(--bad);
        padding: 0 var(--gap-2);
      }
    `,
  ];

  @property({ attribute: false }) rules: readonly RuleForm[] = [];
  /// As they are in force, so that changes stand out.
  @property({ attribute: false }) inForce: readonly RuleForm[] = [];
  @property({ attribute: false }) faults: readonly FieldError[] = [];
  @property({ type: Boolean }) editable = false;
  @state() private kind: Kind = 'COMPLAINT';

  protected override render() {
    const kinds = kindsOf(this.rules);
    return html`<div class="stack">
      <choice-box
        label=${t('kind')}
        .value=${this.kind}
        .options=${terms('kind').filter((kind) => kinds.includes(kind.value as Kind))}
        @change=${(e: Event) => (this.kind = (e.target as HTMLSelectElement).value as Kind)}
      ></choice-box>
      <div class="scroll" tabindex="0" role="region" aria-label=${t('matrix')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('stage')}</th>
              <th scope="col">${t('condition')}</th>
              ${SEVERITIES.map(
                (severity) =>
                  html`<th scope="col" class="number">${term('severity', severity)}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${rowsOf(this.rules, this.kind).map((row) => this.#row(row))}
          </tbody>
        </table>
      </div>
    </div>`;
  }

  #row(row: Row) {
    return html`<tr>
      <th scope="row">${term('stage', row.stage)}</th>
      <td class="small soft">${conditionOf(row)}</td>
      ${SEVERITIES.map((severity, column) => this.#cell(row, severity, row.cells[column]))}
    </tr>`;
  }

  #cell(row: Row, severity: Severity, place: number | undefined) {
    const rule = place === undefined ? undefined : this.rules[place];
    if (!rule || place === undefined || !this.editable || !lengthOf(rule)) {
      return html`<td><span>${spoken(rule)}</span></td>`;
    }
    const isChanged = this.#isChanged(rule, severity);
    const name = t('cell', {
      stage: term('stage', row.stage),
      severity: term('severity', severity),
      length: spoken(rule),
    });
    return html`<td>
      <button
        type="button"
        class=${isChanged ? 'changed' : ''}
        aria-label=${isChanged ? `${name} (${t('cell.changed')})` : name}
        @click=${() => this.#edit({ place, severity })}
      >
        ${spoken(rule)}${isChanged ? ' *' : nothing}
      </button>
      ${this.faults
        .filter((fault) => fault.field.startsWith(`rules[${place}]`))
        .map((fault) => html`<div class="fault" role="alert">${fault.message}</div>`)}
    </td>`;
  }

  #isChanged(rule: RuleForm, severity: Severity): boolean {
    const same = JSON.stringify({ ...rule, severities: [] });
    return !this.inForce.some(
      (one) =>
        (!one.severities || one.severities.includes(severity)) &&
        JSON.stringify({ ...one, severities: [] }) === same,
    );
  }

  #edit(detail: Cell): void {
    this.dispatchEvent(new CustomEvent<Cell>('edit', { detail }));
  }
}

function conditionOf({ example }: Row): string {
  const conditions = [
    example.riskFloor ? t('condition.from', { risk: term('risk', example.riskFloor) }) : '',
    example.window ? t(`condition.${example.window}`) : '',
    example.greenChannel === undefined
      ? ''
      : t(example.greenChannel ? 'condition.green' : 'condition.not-green'),
    ...(example.categories ?? []).map((category) => term('category', category)),
    ...(example.channels ?? []).map((channel) => term('channel', channel)),
  ].filter((text) => text !== '');
  return conditions.join(' · ') || t('condition.any');
}
