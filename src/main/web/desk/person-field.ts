import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { read } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { CaseAnswer } from '../api/types.js';
import { session } from '../app/session.js';
import { base } from '../ui/base.js';
import '../ui/text-box.js';
import { t } from '../words/actions.js';

const READERS = ['supervisor', 'middle', 'compliance', 'operations', 'auditor'];

/// A colleague by account, or several; suggested are all of the staff to those who may see them, and
/// those who have to do with the case to everybody else. Says `change`; `value` is what was typed.
@customElement('person-field')
export class PersonField extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = base;

  @property() label = '';
  @property() value = '';
  @property() error = '';
  @property({ type: Boolean }) several = false;
  @property({ type: Boolean }) required = false;
  @property({ attribute: false }) case!: CaseAnswer;
  @state() private staff: string[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override render() {
    return html`<text-box
      label=${this.label}
      .value=${this.value}
      .suggestions=${this.several ? [] : this.#names()}
      help=${this.several ? t('people.help') : ''}
      ?required=${this.required}
      error=${this.error}
      @change=${this.#changed}
    ></text-box>`;
  }

  #names(): string[] {
    const { assignee, followUp, firstContactOwner, watchers } = this.case;
    const near = [assignee, followUp, firstContactOwner, ...(watchers ?? [])];
    return [...new Set([...near.filter((name) => name !== undefined), ...this.staff])];
  }

  async #load(): Promise<void> {
    if (!session.has(...READERS)) {
      return;
    }
    try {
      const members = (await read('GET /staff')).items ?? [];
      this.staff = members.map((one) => one.account);
    } catch (failure) {
      // Whom nobody suggests can be typed.
      if (!(failure instanceof Problem)) {
        throw failure;
      }
    }
  }

  #changed(event: Event): void {
    event.stopPropagation();
    this.value = (event.target as HTMLInputElement).value;
    this.dispatchEvent(new Event('change'));
  }
}
