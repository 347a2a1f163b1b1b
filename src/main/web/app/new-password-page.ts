import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import { t } from '../words/shell.js';
import './entry-card.js';
import './new-password-form.js';

/// For those who came with a password that somebody else set: nothing is open before they have their own.
@customElement('new-password-page')
export class NewPasswordPage extends LitElement {
  static override styles = base;

  protected override render() {
    return html`<entry-card heading=${t('password.title')} lead=${t('password.lead')}>
      <new-password-form></new-password-form>
    </entry-card>`;
  }
}
