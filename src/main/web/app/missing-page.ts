import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { t } from '../words/shell.js';
import { go } from './route.js';

/// There is no such page, or not for whoever asks.
@customElement('missing-page')
export class MissingPage extends LitElement {
  static override styles = base;

  protected override render() {
    return html`<div class="page">
      <h1>${t('not-found.title')}</h1>
      <p class="soft">${t('not-found.lead')}</p>
      <div><action-button @click=${() => go('/')}>${t('not-found.home')}</action-button></div>
    </div>`;
  }
}
