import { LitElement, css, html } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { Problem } from '../api/problem.js';
import { t } from '../words/shell.js';
import { base } from './base.js';
import './action-button.js';
import './check-set.js';
import type { CheckSet } from './check-set.js';
import type { Option } from './choice-box.js';
import './choice-box.js';
import type { ModalDialog } from './modal-dialog.js';
import './modal-dialog.js';
import './text-box.js';
import { toastProblem } from './toast.js';

export interface FormField {
  /// As the desk calls it, so that what it says of the field stands beside it.
  name: string;
  label: string;
  kind?: 'line' | 'box' | 'number' | 'date' | 'datetime-local' | 'time' | 'choice' | 'several';
  options?: readonly Option[];
  help?: string;
  /// How many characters it takes, 1,000 unless said otherwise.
  max?: number;
  /// What stands there first; of `several`, those that are chosen.
  initial?: string | readonly string[];
  /// Whether it may be left blank.
  optional?: boolean;
}

/// What was filled in, without blanks around it.
export interface Given {
  /// The text of each field.
  readonly values: Readonly<Record<string, string>>;
  text(name: string): string;
  /// Of a field that is no optional one.
  number(name: string): number;
  several(name: string): string[];
}

/// Something that somebody is about to do, and what has to be said for it.
export interface Form {
  heading: string;
  lead?: string;
  fields: readonly FormField[];
  /// What the button says.
  doing: string;
  dangerous?: boolean;
  run: (given: Given) => Promise<unknown>;
}

/// Asks for a few things and does something with them: `ask(…)`. It stays open, with what was filled
/// in and with what is wrong at its place, as long as the desk does not do it.
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
  @state() private values: Record<string, readonly string[]> = {};
  /// What is wrong with fields before the desk is asked.
  @state() private faults: Readonly<Record<string, string>> = {};
  @state() private problem: Problem | undefined;
  @state() private busy = false;
  @query('modal-dialog') private readonly dialog!: ModalDialog;

  ask(form: Form): void {
    this.form = form;
    this.values = Object.fromEntries(form.fields.map((field) => [field.name, initial(field)]));
    this.faults = {};
    this.problem = undefined;
    this.busy = false;
    void this.dialog.show();
  }

  protected override render() {
    const { form } = this;
    return html`<modal-dialog heading=${form?.heading ?? ''}>
      <form class="stack" @submit=${this.#send} novalidate>
        <p class="lead" ?hidden=${!form?.lead}>${form?.lead ?? ''}</p>
        ${form?.fields.map((field) => this.#field(field))}
        <p role="alert" class="bad small" ?hidden=${!this.#general()}>${this.#general()}</p>
      </form>
      <action-button slot="actions" @click=${() => this.dialog.close()}>${t('cancel')}</action-button>
      <action-button
        slot="actions"
        look=${form?.dangerous ? 'danger' : 'primary'}
        ?busy=${this.busy}
        @click=${this.#send}
        >${form?.doing ?? ''}</action-button
      >
    </modal-dialog>`;
  }

  #field(field: FormField) {
    const { name, label, kind = 'line', options = [], help = '' } = field;
    const values = this.values[name] ?? [];
    const error = this.#fault(name);
    const note = html`<p class="small soft" ?hidden=${!help}>${help}</p>`;
    switch (kind) {
      case 'choice':
        return html`<choice-box
          label=${label}
          .options=${options}
          .value=${values[0] ?? ''}
          error=${error}
          @change=${(e: Event) => this.#filled(name, [valueOf(e)])}
        ></choice-box>
        ${note}`;
      case 'several':
        return html`<check-set
          label=${label}
          .options=${options}
          .chosen=${values}
          error=${error}
          @change=${(e: Event) => this.#filled(name, (e.target as CheckSet).chosen)}
        ></check-set>
        ${note}`;
      default:
        return html`<text-box
          label=${label}
          type=${kind === 'line' || kind === 'box' ? 'text' : kind}
          rows=${kind === 'box' ? 5 : 1}
          max=${field.max ?? 1000}
          help=${help}
          ?required=${!field.optional}
          .value=${values[0] ?? ''}
          error=${error}
          @change=${(e: Event) => this.#filled(name, [valueOf(e)])}
        ></text-box>`;
    }
  }

  /// A field that has parts has what is wrong with any of them.
  #fault(name: string): string {
    const errors = this.problem?.errors ?? [];
    const begins = errors.find(({ field }) => field.startsWith(`${name}.`) || field.startsWith(`${name}[`));
    return this.faults[name] ?? this.problem?.of(name) ?? begins?.message ?? '';
  }

  /// What belongs to none of the fields.
  #general(): string {
    const hasPlace = this.form?.fields.some((field) => this.#fault(field.name) !== '');
    return this.problem && !hasPlace ? this.problem.sentence : '';
  }

  #filled(name: string, values: readonly string[]): void {
    this.values = { ...this.values, [name]: values };
    const { [name]: _, ...others } = this.faults;
    this.faults = others;
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { form } = this;
    if (!form || this.busy) {
      return;
    }
    this.problem = undefined;
    this.faults = faultsIn(form.fields, this.values);
    if (Object.keys(this.faults).length > 0) {
      return;
    }
    this.busy = true;
    try {
      await form.run(given(this.values));
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

/// A choice without a beginning begins with its first option, which is what it shows.
function initial({ kind, options, initial: value }: FormField): readonly string[] {
  if (value === undefined) {
    return kind === 'choice' && options?.[0] ? [options[0].value] : [];
  }
  return typeof value === 'string' ? [value] : value;
}

/// What is typed into a field for a number and is none comes as blank from some browsers.
function faultsIn(
  fields: readonly FormField[],
  values: Record<string, readonly string[]>,
): Record<string, string> {
  const faults = fields.map(({ name, kind = 'line', optional }): [string, string] => {
    const text = (values[name]?.[0] ?? '').trim();
    const isBlank = text === '' && !optional && kind !== 'several';
    if (kind === 'number' && (isBlank || !Number.isFinite(Number(text)))) {
      return [name, t('required.number')];
    }
    return [name, isBlank ? t('required') : ''];
  });
  return Object.fromEntries(faults.filter(([, fault]) => fault !== ''));
}

function given(values: Record<string, readonly string[]>): Given {
  const text = (name: string) => (values[name]?.[0] ?? '').trim();
  return {
    values: Object.fromEntries(Object.keys(values).map((name) => [name, text(name)])),
    text,
    number: (name) => Number(text(name)),
    several: (name) => [...(values[name] ?? [])],
  };
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
