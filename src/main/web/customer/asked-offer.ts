import { LitElement, css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { CaseAnswer, ProposalAnswerRequest } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { act } from './acting.js';
import './offer-facts.js';
import './question-dialog.js';
import type { Question, QuestionDialog } from './question-dialog.js';
import { t } from './words.js';

/// The offer of the desk, to be accepted, refused, or looked at by other people.
@customElement('asked-offer')
export class AskedOffer extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--gap-3);
      }
    `,
  ];

  @property({ attribute: false }) seen: CaseAnswer | undefined;
  @query('question-dialog') private readonly dialog!: QuestionDialog;

  protected override render() {
    return html`
      <h2>${t('offer.title')}</h2>
      <offer-facts .offer=${this.seen?.proposal}></offer-facts>
      <div class="row wrap">
        <action-button look="primary" @click=${() => this.#ask('accept')}
          >${t('offer.accept')}</action-button
        >
        <action-button @click=${() => this.#ask('refuse')}>${t('offer.refuse')}</action-button>
        <action-button look="quiet" @click=${() => this.#ask('review')}
          >${t('offer.review')}</action-button
        >
      </div>
      <question-dialog></question-dialog>
    `;
  }

  /// The answer is to the offer that was seen when it was asked for.
  #ask(answer: 'accept' | 'refuse' | 'review'): void {
    const { seen } = this;
    if (!seen) {
      return;
    }
    const question: Question = {
      heading: t(`offer.${answer}`),
      lead: t(`offer.${answer}-lead`),
      go: t(`offer.${answer}`),
      act: (reason) => this.#answer(seen, answer, reason),
    };
    const why = { label: t('reason.why'), required: true };
    void this.dialog.ask(answer === 'accept' ? question : { ...question, ...why });
  }

  async #answer(
    seen: CaseAnswer,
    answer: 'accept' | 'refuse' | 'review',
    reason: string,
  ): Promise<void> {
    const body: ProposalAnswerRequest =
      answer === 'accept'
        ? { accepted: true }
        : { accepted: false, requestReview: answer === 'review', reason };
    const done = t(`offer.${answer}-done`);
    await act(this, 'POST /complaints/{id}/proposal-answer', seen, body, done);
  }
}
