import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../words/shell.js';
import '../ui/page-link.js';
import './entry-card.js';
import './sign-in-form.js';

/// Where everybody begins.
@customElement('sign-in-page')
export class SignInPage extends LitElement {
  protected override render() {
    return html`<entry-card heading=${t('sign-in.title')} lead=${t('sign-in.lead')}>
      <sign-in-form></sign-in-form>
      <p><page-link to="/help">${t('sign-in.help')}</page-link></p>
    </entry-card>`;
  }
}
