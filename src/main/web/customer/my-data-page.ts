import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import './consents-card.js';
import './requests-card.js';
import { t } from './words.js';

/// What is kept of the customer, and what they may say about it.
@customElement('my-data-page')
export class MyDataPage extends LitElement {
  static override styles = [
    base,
    css`
      .page {
        max-width: 800px;
        margin-inline: auto;
      }
      ul {
        display: grid;
        gap: var(--gap-2);
      }
    `,
  ];

  protected override render() {
    return html`<div class="page">
      <h1>${t('data')}</h1>
      <section class="card stack">
        <h2>${t('data.kept')}</h2>
        <ul>
          <li>${t('data.kept-cases')}</li>
          <li>${t('data.kept-contact')}</li>
          <li>${t('data.kept-rest')}</li>
        </ul>
      </section>
      <requests-card></requests-card>
      <consents-card></consents-card>
    </div>`;
  }
}
