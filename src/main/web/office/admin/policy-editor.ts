import { LitElement, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { FieldError } from '../../api/problem.js';
import type { RuleForm } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../templates/template-editor.js';
import './content-fields.js';
import './deadline-matrix.js';
import type { Cell } from './deadline-matrix.js';
import { rulesOf } from './policy-content.js';
import type { Content } from './policy-content.js';
import type { RuleDialog } from './rule-dialog.js';
import './rule-dialog.js';
import { t } from './words.js';

/// The content of a policy, in the form that suits it. Says `change` with the whole as it is then.
@customElement('policy-editor')
export class PolicyEditor extends LitElement {
  static override styles = base;

  @property() name = '';
  @property({ attribute: false }) content: Content = {};
  @property({ attribute: false }) inForce: Content = {};
  @property({ attribute: false }) faults: readonly FieldError[] = [];
  @property({ type: Boolean }) editable = false;
  @query('rule-dialog') private readonly rules!: RuleDialog;

  protected override render() {
    switch (this.name) {
      case 'deadlines':
        return this.#matrix(rulesOf(this.content));
      case 'templates':
        return html`<template-editor
          .content=${this.content}
          .inForce=${this.inForce}
          .faults=${this.faults}
          ?editable=${this.editable}
          @change=${(e: CustomEvent<Content>) => this.#changed(e.detail)}
        ></template-editor>`;
      default:
        return html`<content-fields
          .content=${this.content}
          .faults=${this.faults}
          ?editable=${this.editable}
          @change=${(e: CustomEvent<Content>) => this.#changed(e.detail)}
        ></content-fields>`;
    }
  }

  #matrix(rules: RuleForm[]) {
    return html`${this.editable ? html`<p class="small soft">${t('matrix.help')}</p>` : nothing}
      <deadline-matrix
        .rules=${rules}
        .inForce=${rulesOf(this.inForce)}
        .faults=${this.faults}
        ?editable=${this.editable}
        @edit=${(e: CustomEvent<Cell>) => this.rules.edit(rules, e.detail)}
      ></deadline-matrix>
      <rule-dialog
        @change=${(e: CustomEvent<RuleForm[]>) =>
          this.#changed({ ...this.content, rules: e.detail as unknown as Content[] })}
      ></rule-dialog>`;
  }

  #changed(detail: Content): void {
    this.dispatchEvent(new CustomEvent<Content>('change', { detail }));
  }
}
