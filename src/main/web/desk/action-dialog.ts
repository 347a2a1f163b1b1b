import { LitElement, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { Problem } from '../api/problem.js';
import type { CaseAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import type { Option } from '../ui/choice-box.js';
import '../ui/modal-dialog.js';
import type { ModalDialog } from '../ui/modal-dialog.js';
import { toastProblem } from '../ui/toast.js';
import { t as word } from '../words/actions.js';
import { bodyOf, fieldsOf } from './action-body.js';
import { carryOut } from './action-course.js';
import './action-field.js';
import type { About, Action, Field, Values } from './actions/action.js';
import { t } from './words.js';

/// What has to be said for an action, and the answer of the desk. What somebody did not do after all,
/// because the case had changed, is still filled in when they come back. Says `done` with the case
/// afterwards.
@customElement('action-dialog')
export class ActionDialog extends LitElement {
  static override styles = base;

  @state() private action: Action | undefined;
  @state() private about: About = {};
  @state() private values: Values = {};
  @state() private options: Record<string, readonly Option[]> = {};
  @state() private problem: Problem | undefined;
  @state() private busy = false;
  @query('modal-dialog') private readonly dialog!: ModalDialog;
  #case: CaseAnswer | undefined;
  /// How often something was begun: no field keeps what was typed for what came before.
  #begun = 0;
  #leftUndone = false;
  #round = 0;

  show(action: Action, one: CaseAnswer, about: About = {}): void {
    const goesOn =
      this.#leftUndone &&
      this.action === action &&
      this.#case?.id === one.id &&
      this.about.subject === about.subject;
    this.action = action;
    this.#case = one;
    this.about = about;
    this.#leftUndone = false;
    this.#round++;
    this.problem = undefined;
    this.busy = false;
    if (!goesOn) {
      const begun = action.fields.map((field) => [field.name, field.begin ?? '']);
      this.values = { ...Object.fromEntries(begun), ...about.fixed };
      this.#begun++;
      void this.#load(action, one);
    }
    void this.dialog.show();
  }

  protected override render() {
    return html`<modal-dialog heading=${this.#heading()}>
      <form class="stack" @submit=${this.#send} novalidate>
        ${this.problem && this.#isGeneral(this.problem)
          ? html`<p class="bad" role="alert">${this.problem.sentence}</p>`
          : nothing}
        ${keyed(this.#begun, html`${this.#asked().map((field) => this.#field(field))}`)}
        ${this.#asked().length === 0 ? html`<p>${t('actions.sure')}</p>` : nothing}
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

  #heading(): string {
    const what = this.action ? word(this.action.name) : '';
    return this.about.subject ? `${what} · ${this.about.subject}` : what;
  }

  #field(field: Field) {
    return html`<action-field
      .field=${field}
      .case=${this.#case}
      .options=${this.options[optionsOf(field)] ?? []}
      .value=${this.values[field.name] ?? ''}
      error=${this.problem?.of(field.name) ?? ''}
      @change=${(event: CustomEvent<string>) => {
        this.values = { ...this.values, [field.name]: event.detail };
      }}
    ></action-field>`;
  }

  /// What the page has not said already.
  #asked(): Field[] {
    if (!this.action || !this.#case) {
      return [];
    }
    const { fixed = {} } = this.about;
    return fieldsOf(this.action, this.#case, this.values).filter((field) => !(field.name in fixed));
  }

  #isUndecided(): boolean {
    return this.#asked().some(
      (field) =>
        !field.optional &&
        (field.kind === 'yes-no' || field.kind === 'choice') &&
        !this.values[field.name],
    );
  }

  /// Whether it belongs to no field that is shown.
  #isGeneral(problem: Problem): boolean {
    const names = this.#asked().map((field) => field.name);
    return !problem.errors.some((error) => names.includes(error.field));
  }

  /// Some have to be asked for; what cannot be had says why, and the rest can be filled in meanwhile.
  async #load(action: Action, one: CaseAnswer): Promise<void> {
    const round = this.#round;
    this.options = {};
    for (const field of action.fields.filter((each) => each.options)) {
      try {
        const options = (await field.options?.(one)) ?? [];
        if (this.action === action && this.#case?.id === one.id) {
          this.options = { ...this.options, [optionsOf(field)]: options };
        }
      } catch (failure) {
        if (this.#round === round) {
          this.problem = asProblem(failure);
        }
      }
    }
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { action } = this;
    const one = this.#case;
    if (!action || !one || this.busy || this.#isUndecided()) {
      return;
    }
    const round = this.#round;
    this.busy = true;
    this.problem = undefined;
    try {
      const body = bodyOf(action, one, this.values);
      const done = (detail: CaseAnswer) => this.dispatchEvent(new CustomEvent('done', { detail }));
      const isDone = await carryOut(action, one, body, this.about, done);
      if (this.#asks(round)) {
        this.#leftUndone = !isDone;
        this.dialog.close();
      }
    } catch (failure) {
      if (this.#asks(round)) {
        this.problem = asProblem(failure);
      } else {
        toastProblem(failure);
      }
    } finally {
      if (this.#round === round) {
        this.busy = false;
      }
    }
  }

  /// Not any more, once it was closed or something else is asked meanwhile.
  #asks(round: number): boolean {
    return this.#round === round && this.dialog.hasAttribute('open');
  }
}

/// Fields of one name may offer different things.
function optionsOf(field: Field): string {
  return `${field.name} ${field.word}`;
}

function asProblem(failure: unknown): Problem {
  if (!(failure instanceof Problem)) {
    throw failure;
  }
  return failure;
}
