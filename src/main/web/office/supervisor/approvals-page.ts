import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { read } from '../../api/client.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import { t as title } from '../words.js';
import './approval-card.js';
import './authority-note.js';
import { t } from './words.js';

const EVERY_MS = 30_000;

/// The offers that wait for somebody's approval, and who may give it.
@customElement('approvals-page')
export class ApprovalsPage extends LitElement {
  static override styles = [
    base,
    css`
      .sides {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 300px;
        gap: var(--gap-4);
        align-items: start;
      }
      @media (max-width: 860px) {
        .sides {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  private readonly cases = new Loaded(
    this,
    () => read('GET /complaints', { status: 'PENDING_APPROVAL' }),
    EVERY_MS,
  );

  protected override render() {
    return html`<div class="page">
      <h1>${title('approvals')}</h1>
      <p class="small soft">${t('approvals.lead')}</p>
      <div class="sides">
        <div class="stack">
          ${this.cases.show(({ items }) =>
            items.length > 0
              ? html`${repeat(
                  items,
                  (one) => one.id,
                  (one) =>
                    html`<approval-card
                      .case=${one}
                      @decided=${() => this.cases.again()}
                    ></approval-card>`,
                )}`
              : html`<state-note text=${t('approvals.none')}></state-note>`,
          )}
        </div>
        <authority-note></authority-note>
      </div>
    </div>`;
  }
}
