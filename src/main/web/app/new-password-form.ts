import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { open } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/text-box.js';
import { t } from '../words/shell.js';
import { session } from './session.js';
import type { Token } from './session.js';

/// A new password in the place of the present one, with which a new session begins. Says `done`.
@customElement('new-password-form')
export class NewPasswordForm extends LitElement {
  static override styles = base;

  /// What the button says.
  @property() doing = t('password.go');
  @state() private present = '';
  @state() private next = '';
  @state() private problem: Problem | undefined;
  @state() private busy = false;

  protected override render() {
    const wrong = this.problem?.status === 401 ? t('sign-in.wrong') : '';
    return html`<form class="stack" @submit=${this.#send} novalidate>
      <text-box
        label=${t('password.present')}
        type="password"
        .value=${this.present}
        autofill="current-password"
        error=${wrong || (this.problem?.of('present') ?? '')}
        @change=${(e: Event) => (this.present = (e.target as HTMLInputElement).value)}
      ></text-box>
      <text-box
        label=${t('password.next')}
        help=${t('password.help')}
        type="password"
        .value=${this.next}
        autofill="new-password"
        error=${this.problem?.of('next') ?? ''}
        @change=${(e: Event) => (this.next = (e.target as HTMLInputElement).value)}
      ></text-box>
      <p role="alert" class="small bad" ?hidden=${!this.#general()}>${this.#general()}</p>
      <action-button look="primary" submits ?busy=${this.busy}>${this.doing}</action-button>
    </form>`;
  }

  /// What belongs to none of the fields, such as a lost connection.
  #general(): string {
    const { problem } = this;
    const isShown = problem?.status === 401 || problem?.of('present') || problem?.of('next');
    return problem && !isShown ? problem.sentence : '';
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    this.busy = true;
    this.problem = undefined;
    try {
      const body = { present: this.present, next: this.next };
      session.begin(await open<Token>('POST', '/auth/password', body, await session.token()));
      this.present = '';
      this.next = '';
      this.dispatchEvent(new Event('done'));
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
