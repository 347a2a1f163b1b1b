import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../app/new-password-form.js';
import '../app/second-factor-form.js';
import { session } from '../app/session.js';
import '../ui/action-button.js';
import { base } from '../ui/base.js';
import { toast } from '../ui/toast.js';
import { roleWord } from '../words/roles.js';
import { t as shell } from '../words/shell.js';
import { t } from './words.js';

/// One's own account: who one is here, the password, the second factor, and the way out.
@customElement('own-account-page')
export class OwnAccountPage extends LitElement {
  static override styles = [
    base,
    css`
      .page {
        max-width: 640px;
      }
    `,
  ];

  @state() private begun = false;
  @state() private busy = false;

  protected override render() {
    return html`<div class="page">
      <h1>${shell('own-account')}</h1>
      <section class="card stack">
        <p><strong>${t('who', { name: session.username })}</strong></p>
        <p>${t('roles', { roles: session.roles.map(roleWord).join(' · ') })}</p>
        <p class="small soft" ?hidden=${session.has('customer')}>${t('roles.change')}</p>
      </section>
      <section class="card stack">
        <h2>${t('password')}</h2>
        <p class="small soft">${t('password.lead')}</p>
        <new-password-form
          doing=${t('password.change')}
          @done=${() => toast(t('password.done'))}
        ></new-password-form>
      </section>
      <section class="card stack">
        <h2>${t('factor')}</h2>
        <p class="small soft">${t('factor.lead')}</p>
        ${this.begun
          ? html`<second-factor-form></second-factor-form>`
          : html`<div>
              <action-button @click=${() => (this.begun = true)}>${t('factor.begin')}</action-button>
            </div>`}
      </section>
      <section class="card stack">
        <h2>${t('session')}</h2>
        <p class="small soft">${t('session.lead')}</p>
        <div>
          <action-button look="danger" ?busy=${this.busy} @click=${this.#signOut}
            >${shell('sign-out')}</action-button
          >
        </div>
      </section>
    </div>`;
  }

  async #signOut(): Promise<void> {
    this.busy = true;
    try {
      await session.signOut();
    } finally {
      this.busy = false;
    }
  }
}
