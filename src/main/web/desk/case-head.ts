import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CaseAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/count-down.js';
import { moment } from '../words/moments.js';
import { term } from '../words/terms.js';
import { nextPressing } from './pressing.js';
import { t } from './words.js';

/// What the case is, in two lines. Says `leave` on a phone.
@customElement('case-head')
export class CaseHead extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        background: var(--surface);
        padding: var(--gap-3) var(--gap-4) 0;
      }
      h2 {
        font-size: var(--size-large);
      }
      .chip {
        font-size: var(--size-small);
        padding: 1px var(--gap-2);
        border-radius: 10px;
        background: var(--sunken);
        white-space: nowrap;
      }
      .URGENT,
      .MAJOR,
      .HIGH,
      .green {
        background: var(--bad-soft);
        color: var(--bad);
      }
      .SERIOUS,
      .MEDIUM {
        background: var(--warn-soft);
        color: var(--warn);
      }
      .status {
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 600;
      }
      .due {
        margin-inline-start: auto;
      }
      .leave {
        display: none;
      }
      .facts {
        margin-top: var(--gap-1);
        gap: 2px var(--gap-3);
      }
      @media (max-width: 760px) {
        .leave {
          display: inline-block;
        }
      }
    `,
  ];

  @property({ attribute: false }) case!: CaseAnswer;

  protected override render() {
    const one = this.case;
    return html`
      <div class="row wrap">
        <action-button
          class="leave"
          look="slim quiet"
          label=${t('back-to-list')}
          @click=${() => this.dispatchEvent(new Event('leave'))}
          >←</action-button
        >
        <h2 class="mono">${one.caseNo}</h2>
        <span class="chip status">${term('status', one.status)}</span>
        <span class="chip">${term('priority', one.priority)}</span>
        <span class="chip ${one.severity}">${term('severity', one.severity)}</span>
        <span class="chip ${one.risk}">${term('risk', one.risk)}</span>
        ${one.greenChannel ? html`<span class="chip green">${t('green')}</span>` : nothing}
        ${this.#next()}
      </div>
      <p class="row wrap facts small soft">${this.#facts().map((fact) => html`<span>${fact}</span>`)}</p>
    `;
  }

  #next() {
    const next = nextPressing(this.case);
    return next
      ? html`<span class="due">
          <span class="soft small">${term('stage', next.stage)}</span>
          <count-down due=${next.dueAt} warn=${next.warnAt}></count-down>
        </span>`
      : nothing;
  }

  #facts(): string[] {
    const one = this.case;
    return [
      term('kind', one.kind),
      term('category', one.category),
      t('by-channel', { channel: term('channel', one.channel) }),
      t('received', { time: moment(one.receivedAt) }),
      `${t('assignee')} ${one.assignee ?? t('unassigned')}`,
      one.orderNo ? `${t('order')} ${one.orderNo}` : '',
      one.shipmentNo ? `${t('shipment')} ${one.shipmentNo}` : '',
      one.claimAmount ? `${t('claim')} ${t('amount', { amount: one.claimAmount })}` : '',
      one.escalationLevel > 1 ? t('level', { n: one.escalationLevel }) : '',
      one.thirdParty
        ? t('waits', { party: one.thirdParty.party, time: moment(one.thirdParty.expectedAt) })
        : '',
    ].filter(Boolean);
  }
}
