import { LitElement, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { Problem } from '../../api/problem.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import type { ModalDialog } from '../../ui/modal-dialog.js';
import '../../ui/modal-dialog.js';
import { toastProblem } from '../../ui/toast.js';
import { t as shell } from '../../words/shell.js';
import { filledIn, missing } from './filled.js';
import type { Field, Filled, Step } from './register.js';
import './step-field.js';
import { t } from './words/common.js';

/// A step that somebody is about to take.
export interface Asked {
  step: Step<never, never>;
  begins: Record<string, string>;
  /// Takes it, with a key that makes a repetition harmless.
  take: (filled: Filled, key: string) => Promise<void>;
  /// Shows what others made of the entry meanwhile.
  refresh: () => Promise<void>;
}

/// What has to be said for a step, and the answer of the desk: `ask(…)`. It stays open, with what was
/// typed, as long as the desk does not do it.
@customElement('step-dialog')
export class StepDialog extends LitElement {
  static override styles = base;

  @state() private asked: Asked | undefined;
  @state() private values: Record<string, string> = {};
  @state() private empty: readonly string[] = [];
  @state() private problem: Problem | undefined;
  @state() private busy = false;
  @query('modal-dialog') private readonly dialog!: ModalDialog;
  #key = '';

  ask(asked: Asked): void {
    this.asked = asked;
    this.values = { ...asked.begins };
    this.empty = [];
    this.problem = undefined;
    this.#key = crypto.randomUUID();
    this.busy = false;
    void this.dialog.show();
  }

  protected override render() {
    const step = this.asked?.step;
    return html`<modal-dialog heading=${step?.title ?? ''}>
      <form class="stack" @submit=${this.#send} novalidate>
        ${step?.lead ? html`<p>${step.lead}</p>` : nothing}
        ${step?.fields.map((field) => this.#field(field))}
        ${this.#trouble()}
      </form>
      <action-button slot="actions" @click=${() => this.dialog.close()}
        >${shell('cancel')}</action-button
      >
      <action-button
        slot="actions"
        look=${step?.dangerous ? 'danger' : 'primary'}
        ?busy=${this.busy}
        @click=${this.#send}
        >${t('go')}</action-button
      >
    </modal-dialog>`;
  }

  #field(field: Field) {
    const isEmpty = this.empty.includes(field.name);
    return html`<step-field
      .field=${field}
      .value=${this.values[field.name] ?? ''}
      error=${isEmpty ? t('required') : this.#errorOf(field)}
      @change=${(event: CustomEvent<string>) => {
        this.values = { ...this.values, [field.name]: event.detail };
        this.empty = this.empty.filter((name) => name !== field.name);
      }}
    ></step-field>`;
  }

  #trouble() {
    const { problem } = this;
    const names = this.asked?.step.fields.map((field) => field.name) ?? [];
    const isAtField = problem?.errors.some((error) => names.includes(lastOf(error.field)));
    return problem && !isAtField
      ? html`<p class="bad" role="alert">
          ${problem.status === 412 ? t('outdated') : problem.sentence}
        </p>`
      : nothing;
  }

  #errorOf({ name }: Field): string {
    const found = this.problem?.errors.find((error) => lastOf(error.field) === name);
    return found?.message ?? '';
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { asked } = this;
    if (!asked || this.busy) {
      return;
    }
    this.empty = missing(asked.step.fields, this.values);
    this.problem = undefined;
    if (this.empty.length > 0) {
      return;
    }
    this.busy = true;
    try {
      await asked.take(filledIn(asked.step.fields, this.values), this.#key);
      if (this.#asks(asked)) {
        this.dialog.close();
      }
    } catch (failure) {
      await this.#failed(asked, failure);
    } finally {
      if (this.asked === asked) {
        this.busy = false;
      }
    }
  }

  /// Not any more, once it was closed or something else is asked meanwhile.
  #asks(asked: Asked): boolean {
    return this.asked === asked && this.dialog.hasAttribute('open');
  }

  async #failed(asked: Asked, failure: unknown): Promise<void> {
    if (!this.#asks(asked)) {
      toastProblem(failure);
      return;
    }
    if (!(failure instanceof Problem)) {
      throw failure;
    }
    this.problem = failure;
    if (!failure.passes) {
      this.#key = crypto.randomUUID();
    }
    if (failure.status === 412) {
      await asked.refresh();
    }
  }
}

/// The field itself, as in `persons.person`.
function lastOf(field: string): string {
  return field.split('.').at(-1) ?? field;
}
