import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Problem } from '../api/problem.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/text-box.js';
import { t } from '../words/shell.js';
import { session } from './session.js';

/// Name, password and, where the desk asks for it, the code of the second factor.
@customElement('sign-in-form')
export class SignInForm extends LitElement {
  static override styles = base;

  /// Whose session goes on; empty where anybody may come.
  @property() as = '';
  @state() private busy = false;
  @state() private needsCode = false;
  @state() private wrong = '';
  @state() private username = '';
  @state() private password = '';
  @state() private code = '';

  protected override render() {
    return html`<form class="stack" @submit=${this.#send} novalidate>
      ${this.as ? nothing : this.#name()}
      <text-box
        label=${t('sign-in.password')}
        type="password"
        autofill="current-password"
        .value=${this.password}
        @change=${(e: Event) => (this.password = valueOf(e))}
      ></text-box>
      ${this.needsCode ? this.#code() : nothing}
      <p role="alert" class="small bad" ?hidden=${!this.wrong}>${this.wrong}</p>
      <action-button look="primary" submits ?busy=${this.busy}>${t('sign-in.go')}</action-button>
    </form>`;
  }

  #name() {
    return html`<text-box
      label=${t('sign-in.username')}
      autofill="username"
      .value=${this.username}
      @change=${(e: Event) => (this.username = valueOf(e))}
    ></text-box>`;
  }

  #code() {
    return html`<text-box
      label=${t('sign-in.otp')}
      help=${t('sign-in.otp-help')}
      autofill="one-time-code"
      .value=${this.code}
      @change=${(e: Event) => (this.code = valueOf(e))}
    ></text-box>`;
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    this.busy = true;
    this.wrong = '';
    try {
      await session.signIn(this.as || this.username, this.password, this.code || undefined);
    } catch (failure) {
      this.#refused(failure);
    } finally {
      this.busy = false;
    }
  }

  #refused(failure: unknown): void {
    if (!(failure instanceof Problem)) {
      throw failure;
    }
    if (failure.code === 'OTP_REQUIRED') {
      this.needsCode = true;
    } else if (failure.code === 'INVALID_OTP') {
      this.wrong = t('sign-in.wrong-otp');
    } else if (failure.status === 429) {
      const minutes = Math.ceil((failure.retryAfterSeconds ?? 60) / 60);
      this.wrong = t('sign-in.too-often', { minutes });
    } else {
      this.wrong = failure.status === 401 || failure.status === 422 ? t('sign-in.wrong') : failure.sentence;
    }
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
