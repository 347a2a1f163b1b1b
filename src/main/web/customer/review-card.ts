import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppealAnswer, CaseAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import { day } from './day.js';
import './offer-facts.js';
import { t } from './words.js';

/// What became of the reviews that the customer asked for.
@customElement('review-card')
export class ReviewCard extends LitElement {
  static override styles = [
    base,
    css`
      .card {
        display: grid;
        gap: var(--gap-3);
      }
    `,
  ];

  @property({ attribute: false }) seen: CaseAnswer | undefined;

  protected override render() {
    return html`<section class="card" aria-label=${t('review')}>
      <h2>${t('review')}</h2>
      ${(this.seen?.appeals ?? []).map((one) => this.#one(one))}
    </section>`;
  }

  #one(one: AppealAnswer) {
    return html`<div class="stack">
      <p><strong>${t(`appeal.${one.state}`)}</strong> <span class="soft small">${day(one.filedAt)}</span></p>
      ${one.flaw ? html`<p>${t(`flaw.${one.flaw}`)}</p>` : nothing}
      ${one.decision ? html`<offer-facts .offer=${one.decision}></offer-facts>` : nothing}
    </div>`;
  }
}
