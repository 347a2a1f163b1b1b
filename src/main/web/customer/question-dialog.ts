import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/choice-box.js';
import type { Option } from '../ui/choice-box.js';
import '../ui/modal-dialog.js';
import type { ModalDialog } from '../ui/modal-dialog.js';
import '../ui/text-box.js';
import { t as shell } from '../words/shell.js';
import { plain } from './plain.js';
import { t } from './words.js';

export interface Question {
  heading: string;
  /// What happens next.
  lead: string;
  /// What the text is called; absent where none is wanted.
  label?: string;
  required?: boolean;
  options?: readonly Option[];
  go: string;
  act: (text: string, choice: string) => Promise<void>;
}

/// Asks once more, and why. What was written stays until the desk has it: `ask(question)`.
@customElement('question-dialog')
export class QuestionDialog extends LitElement {
  static override styles = [
    base,
    css`
      /* Takes no room, nor a gap, where it stands. */
      :host {
        position: absolute;
      }
    `,
  ];

  @state() private question: Question | undefined;
  @state() private text = '';
  @state() private choice = '';
  @state() private wrong = '';
  @state() private error = '';
  @state() private busy = false;
  @query('modal-dialog') private readonly dialog!: ModalDialog;

  async ask(question: Question): Promise<void> {
    if (this.question?.heading !== question.heading) {
      this.text = '';
    }
    this.question = question;
    this.choice = question.options?.[0]?.value ?? '';
    this.wrong = this.error = '';
    await this.updateComplete;
    await this.dialog.show();
  }

  protected override render() {
    const asked = this.question;
    return html`<modal-dialog heading=${asked?.heading ?? ''}>
      <form class="stack" novalidate @submit=${this.#send}>
        <p>${asked?.lead}</p>
        ${asked?.options
          ? html`<choice-box
              label=${t('reason.choice')}
              .value=${this.choice}
              .options=${asked.options}
              @change=${(e: Event) => (this.choice = (e.target as HTMLInputElement).value)}
            ></choice-box>`
          : nothing}
        ${asked?.label
          ? html`<text-box
              label=${asked.label}
              rows="4"
              max="1000"
              .value=${this.text}
              error=${this.error}
              ?required=${asked.required ?? false}
              @change=${(e: Event) => (this.text = (e.target as HTMLInputElement).value)}
            ></text-box>`
          : nothing}
        <p class="bad" role="alert" ?hidden=${!this.wrong}>${this.wrong}</p>
      </form>
      <action-button slot="actions" @click=${() => this.dialog.close()}>${shell('cancel')}</action-button>
      <action-button slot="actions" look="primary" ?busy=${this.busy} @click=${this.#send}
        >${asked?.go}</action-button
      >
    </modal-dialog>`;
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const text = this.text.trim();
    if (!this.question || this.busy) {
      return;
    }
    if (this.question.required && !text) {
      this.error = t('wrong.required');
      return;
    }
    this.busy = true;
    this.wrong = '';
    try {
      await this.question.act(text, this.choice);
      this.text = '';
      this.dialog.close();
    } catch (failure) {
      this.wrong = plain(failure);
    } finally {
      this.busy = false;
    }
  }
}
