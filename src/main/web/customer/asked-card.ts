import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CaseAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/count-down.js';
import './asked-evidence.js';
import './asked-offer.js';
import './asked-result.js';
import { day } from './day.js';
import { isAsked, ownTime } from './standing.js';
import type { Told } from './told.js';
import { t } from './words.js';

/// What the desk asks of the customer at the moment, with everything that is needed to answer.
@customElement('asked-card')
export class AskedCard extends LitElement {
  static override styles = [
    base,
    css`
      .card {
        display: grid;
        gap: var(--gap-3);
        border-color: var(--accent);
        box-shadow: var(--shadow);
      }
    `,
  ];

  @property({ attribute: false }) seen: CaseAnswer | undefined;
  @property({ attribute: false }) told: readonly Told[] = [];

  protected override render() {
    const { seen } = this;
    if (!seen || !isAsked(seen)) {
      return nothing;
    }
    const time = ownTime(seen);
    return html`<section class="card" aria-label=${t('asked')}>
      ${this.#question(seen)}
      ${time
        ? html`<p class="small soft">
            ${t('asked.until', { time: day(time.dueAt) })}
            <count-down due=${time.dueAt} warn=${time.warnAt}></count-down>
          </p>`
        : nothing}
    </section>`;
  }

  #question(seen: CaseAnswer) {
    switch (seen.status) {
      case 'AWAITING_CUSTOMER':
        return html`<asked-evidence .seen=${seen} .told=${this.told}></asked-evidence>`;
      case 'PROPOSED':
        return html`<asked-offer .seen=${seen}></asked-offer>`;
      default:
        return html`<asked-result .seen=${seen}></asked-result>`;
    }
  }
}
