import { LitElement, html } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { Problem } from '../api/problem.js';
import { t } from '../words/shell.js';
import { base } from './base.js';
import './action-button.js';
import type { ModalDialog } from './modal-dialog.js';
import './modal-dialog.js';
import './text-box.js';
import { toastProblem } from './toast.js';

/// What somebody is about to do, for which the desk wants a reason.
export interface Reasoned {
  heading: string;
  lead?: string;
  /// What the button says.
  doing: string;
  dangerous?: boolean;
  /// The name of the field in what is sent, where it is not `reason`.
  field?: string;
  run: (reason: string) => Promise<unknown>;
}

/// Asks for the reason of something and does it: `ask(…)`. It stays open, with what was typed, as
/// long as the desk does not do it.
@customElement('reason-dialog')
export class ReasonDialog extends LitElement {
  static override styles = base;

  @state() private asked: Reasoned | undefined;
  @state() private reason = '';
  @state() private problem: Problem | undefined;
  @state() private busy = false;
  @query('modal-dialog') private readonly dialog!: ModalDialog;

  ask(asked: Reasoned): void {
    this.asked = asked;
    this.reason = '';
    this.problem = undefined;
    this.busy = false;
    void this.dialog.show();
  }

  protected override render() {
    return html`<modal-dialog heading=${this.asked?.heading ?? ''}>
      <form class="stack" @submit=${this.#send} novalidate>
        <p ?hidden=${!this.asked?.lead}>${this.asked?.lead ?? ''}</p>
        <text-box
          label=${t('reason')}
          rows="3"
          max="500"
          required
          .value=${this.reason}
          error=${this.problem?.of(this.asked?.field ?? 'reason') ?? ''}
          @change=${(e: Event) => (this.reason = (e.target as HTMLTextAreaElement).value)}
        ></text-box>
        <p role="alert" class="bad small" ?hidden=${!this.problem}>${this.problem?.sentence ?? ''}</p>
      </form>
      <action-button slot="actions" @click=${() => this.dialog.close()}>${t('cancel')}</action-button>
      <action-button
        slot="actions"
        look=${this.asked?.dangerous ? 'danger' : 'primary'}
        ?busy=${this.busy}
        ?disabled=${this.reason.trim() === ''}
        @click=${this.#send}
        >${this.asked?.doing ?? ''}</action-button
      >
    </modal-dialog>`;
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const asked = this.asked;
    if (!asked || this.busy || this.reason.trim() === '') {
      return;
    }
    this.busy = true;
    this.problem = undefined;
    try {
      await asked.run(this.reason.trim());
      if (this.#asks(asked)) {
        this.dialog.close();
      }
    } catch (failure) {
      if (!this.#asks(asked)) {
        toastProblem(failure);
        return;
      }
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.problem = failure;
    } finally {
      if (this.asked === asked) {
        this.busy = false;
      }
    }
  }

  /// Not any more, once it was closed or something else is asked meanwhile.
  #asks(asked: Reasoned): boolean {
    return this.asked === asked && this.dialog.hasAttribute('open');
  }
}
