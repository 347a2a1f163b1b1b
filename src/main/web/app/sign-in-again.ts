import { LitElement, html } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import type { ModalDialog } from '../ui/modal-dialog.js';
import '../ui/modal-dialog.js';
import { base } from '../ui/base.js';
import { t } from '../words/shell.js';
import { session } from './session.js';
import './sign-in-form.js';

/// The session is over while somebody works: the password in front of the page, whose content stays.
@customElement('sign-in-again')
export class SignInAgain extends LitElement {
  static override styles = base;

  @query('modal-dialog') private readonly dialog!: ModalDialog;

  protected override firstUpdated(): void {
    void this.dialog.show();
  }

  protected override render() {
    return html`<modal-dialog
      heading=${t('sign-in.as', { name: session.username })}
      @close=${this.#closed}
    >
      <div class="stack">
        <p>${t('sign-in.over')}</p>
        <sign-in-form as=${session.username}></sign-in-form>
      </div>
      <action-button slot="actions" @click=${() => void session.signOut()}
        >${t('sign-out')}</action-button
      >
    </modal-dialog>`;
  }

  /// There is nothing behind it that could be done without session.
  #closed(): void {
    if (session.state === 'over') {
      void this.dialog.show();
    }
  }
}
