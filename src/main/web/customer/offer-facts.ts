import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import { t } from './words.js';

interface Offer {
  text?: string;
  remedy?: string;
  compensation?: string;
  reasons?: string;
  alternative?: string;
}

/// What somebody offers or decided: in words, what the customer gets, why, and what there is instead.
@customElement('offer-facts')
export class OfferFacts extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--gap-3);
      }
      .text {
        font-size: var(--size-large);
        white-space: pre-line;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--gap-1) var(--gap-4);
      }
      dt {
        color: var(--text-soft);
      }
      dd {
        white-space: pre-line;
      }
    `,
  ];

  @property({ attribute: false }) offer: Offer | undefined;

  protected override render() {
    const { text, remedy, compensation, reasons, alternative } = this.offer ?? {};
    const amount = compensation && Number(compensation) > 0 ? `¥ ${compensation}` : undefined;
    const rows = [
      [t('offer.remedy'), remedy],
      [t('offer.compensation'), amount],
      [t('offer.reasons'), reasons],
      [t('offer.alternative'), alternative],
    ].filter(([, value]) => value);
    return html`
      ${text ? html`<p class="text">${text}</p>` : nothing}
      ${rows.length > 0
        ? html`<dl>
            ${rows.map(
              ([name, value]) => html`<dt>${name}</dt>
                <dd>${value}</dd>`,
            )}
          </dl>`
        : nothing}
    `;
  }
}
