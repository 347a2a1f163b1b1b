import { LitElement, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { Problem } from '../api/problem.js';
import type { CaseAnswer } from '../api/types.js';
import { command } from '../app/case-command.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/modal-dialog.js';
import type { ModalDialog } from '../ui/modal-dialog.js';
import { toast } from '../ui/toast.js';
import { t as word } from '../words/actions.js';
import './action-field.js';
import { bodyOf } from './action-body.js';
import type { Action, Field } from './action-list.js';
import { t } from './words.js';

/// What has to be said for an action, and the answer of the desk. What somebody did not do after all,
/// because the case had changed, is still filled in when they come back. Says `done` with the case
/// afterwards.
@customElement('action-dialog')
export class ActionDialog extends LitElement {
  static override styles = base;

  @state() private action: Action | undefined;
  @state() private values: Record<string, string> = {};
  @state() private problem: Problem | undefined;
  @state() private busy = false;
  @query('modal-dialog') private readonly dialog!: ModalDialog;
  #case: CaseAnswer | undefined;
  #leftUndone = false;

  show(action: Action, one: CaseAnswer): void {
    const goesOn = this.#leftUndone && this.action === action && this.#case?.id === one.id;
    this.action = action;
    this.#case = one;
    this.#leftUndone = false;
    this.problem = undefined;
    if (!goesOn) {
      this.values = Object.fromEntries(
        action.fields.map((field) => [field.name, field.options?.()[0]?.value ?? '']),
      );
    }
    void this.dialog.show();
  }

  protected override render() {
    return html`<modal-dialog heading=${this.action ? word(this.action.noun) : ''}>
      <form class="stack" @submit=${this.#send} novalidate>
        ${this.problem && this.#isGeneral(this.problem)
          ? html`<p class="bad" role="alert">${this.problem.sentence}</p>`
          : nothing}
        ${this.action?.fields.map((field) => this.#field(field))}
      </form>
      <action-button slot="actions" @click=${() => this.dialog.close()}>${t('cancel')}</action-button>
      <action-button
        slot="actions"
        look="primary"
        ?busy=${this.busy}
        ?disabled=${this.#isUndecided()}
        @click=${this.#send}
        >${t('actions.go')}</action-button
      >
    </modal-dialog>`;
  }

  #field(field: Field) {
    return html`<action-field
      .field=${field}
      .value=${this.values[field.name] ?? ''}
      error=${this.problem?.of(field.name) ?? ''}
      @change=${(event: CustomEvent<string>) => {
        this.values = { ...this.values, [field.name]: event.detail };
      }}
    ></action-field>`;
  }

  #isUndecided(): boolean {
    const fields = this.action?.fields ?? [];
    return fields.some((field) => field.kind === 'yes-no' && !this.values[field.name]);
  }

  /// Whether it belongs to no field that is shown.
  #isGeneral(problem: Problem): boolean {
    const names = this.action?.fields.map((field) => field.name) ?? [];
    return !problem.errors.some((error) => names.includes(error.field));
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { action } = this;
    if (!action || !this.#case || this.busy || this.#isUndecided()) {
      return;
    }
    this.busy = true;
    this.problem = undefined;
    try {
      const body = bodyOf(action, this.values);
      // Which body fits which action is looked after by the list of them.
      const result = await command(action.operation, this.#case, body as never);
      this.dispatchEvent(new CustomEvent('done', { detail: result.case }));
      this.#leftUndone = !result.done;
      if (result.done) {
        toast(t('actions.done', { action: word(action.noun) }));
      }
      this.dialog.close();
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.problem = failure;
    } finally {
      this.busy = false;
    }
  }
}
