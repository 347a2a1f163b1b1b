import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AgreementAnswer, AgreementView as Shared, Party } from '../api/types.js';
import { base } from '../ui/base.js';
import { t } from './words.js';

/// What the parties agreed on: its words, and who does what until when.
@customElement('agreement-view')
export class AgreementView extends LitElement {
  static override styles = [
    base,
    css`
      div {
        background: var(--sunken);
        border-radius: var(--radius);
        padding: var(--gap-3);
        display: grid;
        gap: var(--gap-2);
      }
      .text {
        white-space: pre-line;
      }
    `,
  ];

  @property({ attribute: false }) agreement: AgreementAnswer | Shared | undefined;
  /// Who looks at it, where it is one of the parties.
  @property() reader: Party | undefined;

  protected override render() {
    return html`<div>
      <h3>${t('agreement')}</h3>
      <p class="text">${this.agreement?.text}</p>
      <ul>
        ${this.agreement?.obligations.map(
          (one) => html`<li>
            ${t(one.debtor === this.reader ? 'debtor.you' : `debtor.${one.debtor}`)} · ${one.text}
            <span class="soft small"
              >${one.fulfilledAt ? t('agreement.done') : t('agreement.by', { date: one.dueOn })}</span
            >
          </li>`,
        )}
      </ul>
    </div>`;
  }
}
