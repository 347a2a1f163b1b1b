import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CaseAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import { wholeMoment } from '../words/moments.js';
import { term } from '../words/terms.js';
import { t } from './words.js';

/// What was complained of, as it was told.
@customElement('complaint-facts')
export class ComplaintFacts extends LitElement {
  static override styles = [
    base,
    css`
      .card {
        display: grid;
        gap: var(--gap-3);
      }
      .text {
        white-space: pre-line;
        overflow-wrap: anywhere;
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
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) seen: CaseAnswer | undefined;

  protected override render() {
    const { seen } = this;
    if (!seen) {
      return nothing;
    }
    const rows = [
      [t('facts.number'), seen.caseNo],
      [t('facts.received'), wholeMoment(seen.receivedAt)],
      [t('form.wish'), seen.wish && term('wish', seen.wish)],
      [t('form.orderNo'), seen.orderNo],
      [t('form.productId'), seen.productId],
      [t('form.merchantId'), seen.merchantId],
      [t('form.phone'), seen.customer.phone],
      [t('form.email'), seen.customer.email],
    ].filter(([, value]) => value);
    return html`<section class="card" aria-label=${t('facts')}>
      <h2>${t('facts')}</h2>
      <p class="text">${seen.content}</p>
      <dl class="small">
        ${rows.map(
          ([name, value]) => html`<dt>${name}</dt>
            <dd>${value}</dd>`,
        )}
      </dl>
    </section>`;
  }
}
