import { LitElement, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { open } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/text-box.js';
import { t } from '../words/shell.js';
import { session } from './session.js';
import type { Token } from './session.js';

interface Enrolment {
  secret: string;
  otpauthUri: string;
}

/// A second factor that is begun: the secret, a first code, and the recovery codes. When those are kept, a
/// new session begins.
@customElement('second-factor-form')
export class SecondFactorForm extends LitElement {
  static override styles = base;

  @state() private enrolment: Enrolment | undefined;
  @state() private codes: string[] = [];
  @state() private problem: Problem | undefined;
  @state() private busy = false;
  #password = '';
  #code = '';
  #next: Token | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#run(async () => {
      this.enrolment = await open('POST', '/auth/second-factor', {}, await session.token());
    });
  }

  protected override render() {
    if (this.codes.length > 0) {
      return this.#kept();
    }
    return this.enrolment || !this.problem
      ? this.#form()
      : html`<p class="bad" role="alert">${this.#refusal(this.problem)}</p>`;
  }

  /// Why it cannot be begun.
  #refusal(problem: Problem): string {
    return problem.code === 'SECOND_FACTOR_PRESENT' ? t('factor.present') : problem.sentence;
  }

  #form() {
    const unauthorized = this.problem?.status === 401 ? t('sign-in.wrong-otp') : '';
    return html`<form class="stack" @submit=${this.#send} novalidate>
      <div>
        <h3>${t('factor.secret')}</h3>
        <p class="mono">${this.enrolment?.secret ?? ''}</p>
        <a href=${this.enrolment?.otpauthUri ?? ''}>${t('factor.open')}</a>
      </div>
      <text-box
        label=${t('sign-in.password')}
        type="password"
        autofill="current-password"
        @change=${(e: Event) => (this.#password = (e.target as HTMLInputElement).value)}
      ></text-box>
      <text-box
        label=${t('factor.code')}
        autofill="one-time-code"
        error=${unauthorized || (this.problem?.sentence ?? '')}
        @change=${(e: Event) => (this.#code = (e.target as HTMLInputElement).value)}
      ></text-box>
      <action-button look="primary" submits ?busy=${this.busy}>${t('factor.go')}</action-button>
    </form>`;
  }

  #kept() {
    return html`<div class="stack">
      <h3>${t('factor.codes')}</h3>
      <ul class="mono">
        ${this.codes.map((code) => html`<li>${code}</li>`)}
      </ul>
      <action-button look="primary" @click=${() => this.#next && session.begin(this.#next)}
        >${t('factor.kept')}</action-button
      >
    </div>`;
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    await this.#run(async () => {
      const answer = await open<{ recoveryCodes: string[]; session: Token }>(
        'POST',
        '/auth/second-factor/confirmation',
        { password: this.#password, otp: this.#code },
        await session.token(),
      );
      this.#next = answer.session;
      this.codes = answer.recoveryCodes;
    });
  }

  async #run(step: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      await step();
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
