import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CaseAnswer } from '../api/types.js';
import { follow } from '../app/route.js';
import { base } from '../ui/base.js';
import { day } from './day.js';
import { isAsked, nextTime } from './standing.js';
import { t } from './words.js';

/// One complaint of the list: what it is about, how it stands, and what comes next until when.
@customElement('complaint-row')
export class ComplaintRow extends LitElement {
  static override styles = [
    base,
    css`
      a {
        display: grid;
        gap: var(--gap-1);
        color: inherit;
        text-decoration: none;
      }
      a:hover {
        border-color: var(--accent);
      }
      .asked {
        border-inline-start: 4px solid var(--warn);
      }
      .what {
        overflow: hidden;
        display: -webkit-box;
        -webkit-line-clamp: 2;
        -webkit-box-orient: vertical;
      }
      .state {
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) seen: CaseAnswer | undefined;

  protected override render() {
    const { seen } = this;
    if (!seen) {
      return nothing;
    }
    const path = `/my-complaints/${seen.id}`;
    const next = nextTime(seen);
    return html`<a class="card ${isAsked(seen) ? 'asked' : ''}" href=${path} @click=${(event: Event) => follow(event, path)}>
      <span class="state ${isAsked(seen) ? 'warn' : ''}">${t(`state.${seen.status}`)}</span>
      <span class="what">${seen.content}</span>
      ${next ? html`<span class="small">${next}</span>` : nothing}
      <span class="row spread wrap soft small">
        <span class="mono">${seen.caseNo}</span><span>${day(seen.receivedAt)}</span>
      </span>
    </a>`;
  }
}
