import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { RuleForm } from '../../api/types.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import type { ModalDialog } from '../../ui/modal-dialog.js';
import '../../ui/modal-dialog.js';
import '../../ui/text-box.js';
import { t as shell } from '../../words/shell.js';
import { term } from '../../words/terms.js';
import type { Cell } from './deadline-matrix.js';
import { SEVERITIES, edited } from './deadline-rules.js';
import { lengthOf, written } from './rule-length.js';
import type { Unit } from './rule-length.js';
import { t } from './words.js';

const UNITS: readonly Unit[] = ['SECONDS', 'MINUTES', 'HOURS', 'WORKING_DAYS', 'DAYS'];

/// Another length for a rule, or for one severity of it: `edit(…)`. Says `change` with the rules as
/// they are then.
@customElement('rule-dialog')
export class RuleDialog extends LitElement {
  static override styles = [
    base,
    css`
      .fields {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--gap-3);
      }
    `,
  ];

  @state() private cell: Cell | undefined;
  @state() private amount = '';
  @state() private unit: Unit = 'HOURS';
  @state() private fault = '';
  @query('modal-dialog') private readonly dialog!: ModalDialog;
  #rules: readonly RuleForm[] = [];

  edit(rules: readonly RuleForm[], cell: Cell): void {
    const rule = rules[cell.place];
    const length = rule ? lengthOf(rule) : undefined;
    this.#rules = rules;
    this.cell = cell;
    this.amount = String(length?.amount ?? '');
    this.unit = length?.unit ?? 'HOURS';
    this.fault = '';
    void this.dialog.show();
  }

  protected override render() {
    const rule = this.cell ? this.#rules[this.cell.place] : undefined;
    return html`<modal-dialog heading=${rule ? term('stage', rule.stage) : ''}>
      ${rule && this.cell ? this.#form(rule) : nothing}
      <action-button slot="actions" @click=${() => this.dialog.close()}
        >${shell('cancel')}</action-button
      >
      ${rule && this.cell && covers(rule).length > 1
        ? html`<action-button slot="actions" @click=${() => this.#take(true)}
            >${t('edit.only', { severity: term('severity', this.cell.severity) })}</action-button
          >`
        : nothing}
      <action-button slot="actions" look="primary" @click=${() => this.#take(false)}
        >${t('edit.all')}</action-button
      >
    </modal-dialog>`;
  }

  #form(rule: RuleForm) {
    const severities = covers(rule).map((severity) => term('severity', severity));
    return html`<form class="stack" @submit=${this.#submit} novalidate>
      <p class="small soft">${t('edit.covers', { severities: severities.join(' · ') })}</p>
      <div class="fields">
        <text-box
          label=${t('edit.amount')}
          .value=${this.amount}
          error=${this.fault}
          @change=${(e: Event) => (this.amount = (e.target as HTMLInputElement).value)}
        ></text-box>
        <choice-box
          label=${t('unit')}
          .value=${this.unit}
          .options=${UNITS.map((unit) => ({ value: unit, text: t(`unit.${unit}`) }))}
          @change=${(e: Event) => (this.unit = (e.target as HTMLSelectElement).value as Unit)}
        ></choice-box>
      </div>
    </form>`;
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#take(false);
  }

  #take(alone: boolean): void {
    const amount = Number(this.amount);
    if (!this.cell || !Number.isInteger(amount) || amount <= 0) {
      this.fault = t('edit.amount-wrong');
      return;
    }
    const change = written({ amount, unit: this.unit });
    const only = alone ? this.cell.severity : undefined;
    const detail = edited(this.#rules, this.cell.place, change, only);
    this.dispatchEvent(new CustomEvent<RuleForm[]>('change', { detail }));
    this.dialog.close();
  }
}

function covers(rule: RuleForm) {
  return rule.severities ?? SEVERITIES;
}
