import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { Problem } from '../api/problem.js';
import { t } from '../words/shell.js';
import { base } from './base.js';
import './action-button.js';
import type { Option } from './choice-box.js';
import './choice-box.js';
import type { ModalDialog } from './modal-dialog.js';
import './modal-dialog.js';
import './text-box.js';
import { toastProblem } from './toast.js';

/// What somebody has to say for something that they are about to do.
export interface FormField {
  name: string;
  label: string;
  /// A line unless said otherwise.
  kind?: 'line' | 'box' | 'choice' | 'day' | 'moment';
  options?: readonly Option[];
  value?: string;
  help?: string;
  max?: number;
  optional?: boolean;
}

export interface Form {
  heading: string;
  lead?: string;
  fields: readonly FormField[];
  /// What the button says.
  doing: string;
  dangerous?: boolean;
  /// What was filled in, without blanks around it.
  run: (values: Record<string, string>) => Promise<unknown>;
}

const TYPES: Partial<Record<NonNullable<FormField['kind']>, string>> = {
  day: 'date',
  moment: 'datetime-local',
};

/// Asks for what a deed needs and does it: `ask(…)`. It stays open, with what was filled in, as long as
/// the desk does not do it.
@customElement('form-dialog')
export class FormDialog extends LitElement {
  static override styles = [
    base,
    css`
      .lead {
        white-space: pre-line;
      }
    `,
  ];

  @state() private form: Form | undefined;
  @state() private values: Record<string, string> = {};
  @state() private problem: Problem | undefined;
  @state() private busy = false;
  @query('modal-dialog') private readonly dialog!: ModalDialog;

  ask(form: Form): void {
    this.form = form;
    this.values = Object.fromEntries(form.fields.map((field) => [field.name, field.value ?? '']));
    this.problem = undefined;
    this.busy = false;
    void this.dialog.show();
  }

  protected override render() {
    const { form, problem } = this;
    return html`<modal-dialog heading=${form?.heading ?? ''}>
      <form class="stack" @submit=${this.#send} novalidate>
        ${form?.lead ? html`<p class="lead">${form.lead}</p>` : nothing}
        ${form?.fields.map((field) => this.#field(field))}
        ${problem && this.#isGeneral(problem)
          ? html`<p role="alert" class="bad small">${problem.sentence}</p>`
          : nothing}
      </form>
      <action-button slot="actions" @click=${() => this.dialog.close()}>${t('cancel')}</action-button>
      <action-button
        slot="actions"
        look=${form?.dangerous ? 'danger' : 'primary'}
        ?busy=${this.busy}
        ?disabled=${!this.#isWhole()}
        @click=${this.#send}
        >${form?.doing ?? ''}</action-button
      >
    </modal-dialog>`;
  }

  #field(field: FormField) {
    const error = this.problem?.of(field.name) ?? '';
    const value = this.values[field.name] ?? '';
    const changed = (event: Event) => {
      const typed = (event.target as HTMLInputElement).value;
      this.values = { ...this.values, [field.name]: typed };
    };
    return field.kind === 'choice'
      ? html`<choice-box
          label=${field.label}
          .value=${value}
          .options=${field.options ?? []}
          error=${error}
          @change=${changed}
        ></choice-box>`
      : html`<text-box
          label=${field.label}
          type=${TYPES[field.kind ?? 'line'] ?? 'text'}
          rows=${field.kind === 'box' ? 4 : 1}
          max=${field.max ?? 1000}
          help=${field.help ?? ''}
          ?required=${!field.optional}
          .value=${value}
          error=${error}
          @change=${changed}
        ></text-box>`;
  }

  /// Whether it belongs to no field that is shown.
  #isGeneral(problem: Problem): boolean {
    const names = this.form?.fields.map((field) => field.name) ?? [];
    return !problem.errors.some((error) => names.includes(error.field));
  }

  #isWhole(): boolean {
    return !(this.form?.fields ?? []).some(
      (field) => !field.optional && (this.values[field.name] ?? '').trim() === '',
    );
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { form } = this;
    if (!form || this.busy || !this.#isWhole()) {
      return;
    }
    this.busy = true;
    this.problem = undefined;
    try {
      await form.run(trimmed(this.values));
      if (this.#asks(form)) {
        this.dialog.close();
      }
    } catch (failure) {
      if (!this.#asks(form)) {
        toastProblem(failure);
        return;
      }
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.problem = failure;
    } finally {
      if (this.form === form) {
        this.busy = false;
      }
    }
  }

  /// Not any more, once it was closed or something else is asked meanwhile.
  #asks(form: Form): boolean {
    return this.form === form && this.dialog.hasAttribute('open');
  }
}

function trimmed(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()]));
}
