import { LitElement, css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { CaseAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { act } from './acting.js';
import './question-dialog.js';
import type { QuestionDialog } from './question-dialog.js';
import { t } from './words.js';

/// What was done, and whether the customer is satisfied with it. Who is not has it looked at again.
@customElement('asked-result')
export class AskedResult extends LitElement {
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
    `,
  ];

  @property({ attribute: false }) seen: CaseAnswer | undefined;
  @query('question-dialog') private readonly dialog!: QuestionDialog;

  protected override render() {
    const result = this.seen?.result;
    return html`
      <h2>${t('result.title')}</h2>
      <p class="text">${result?.whatWeDid}</p>
      <p>${result?.solution}</p>
      <h2>${t('result.question')}</h2>
      <div class="row wrap">
        <action-button look="primary" @click=${() => this.#ask(true)}
          >${t('result.satisfied')}</action-button
        >
        <action-button @click=${() => this.#ask(false)}>${t('result.dissatisfied')}</action-button>
      </div>
      <question-dialog></question-dialog>
    `;
  }

  /// The answer is to the result that was seen when it was asked for.
  #ask(satisfied: boolean): void {
    const { seen } = this;
    if (!seen) {
      return;
    }
    const answer = satisfied ? 'satisfied' : 'dissatisfied';
    void this.dialog.ask({
      heading: t(`result.${answer}`),
      lead: t(`result.${answer}-lead`),
      go: t(`result.${answer}-go`),
      ...(satisfied ? {} : { label: t('reason.why'), required: true }),
      act: async (reason) => {
        const body = satisfied ? { satisfied } : { satisfied, reason };
        const done = t(`result.${answer}-done`);
        await act(this, 'POST /complaints/{id}/confirmation', seen, body, done);
      },
    });
  }
}
