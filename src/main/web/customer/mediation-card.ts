import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { read } from '../api/client.js';
import type { CaseAnswer, MediationAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { Loaded } from '../ui/loaded.js';
import { act } from './acting.js';
import './agreement-view.js';
import './question-dialog.js';
import type { Question, QuestionDialog } from './question-dialog.js';
import { isOver } from './standing.js';
import { t } from './words.js';

const ASKING = ['REQUESTED', 'THIRD_PARTY_OFFERED'];
const ENDED = ['FULFILLED', 'DECLINED', 'FAILED'];

/// A mediation with the merchant: to ask for one, to agree to it or not, and to sign what came of it.
@customElement('mediation-card')
export class MediationCard extends LitElement {
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
  @query('question-dialog') private readonly dialog!: QuestionDialog;

  readonly #loaded = new Loaded<MediationAnswer[]>(this, async () =>
    this.seen
      ? ((await read('GET /complaints/{id}/mediation', { id: this.seen.id })).items ?? [])
      : [],
  );

  protected override updated(changes: PropertyValues<this>): void {
    const before = changes.get('seen');
    if (before && before.version !== this.seen?.version) {
      void this.#loaded.again();
    }
  }

  protected override render() {
    return html`<section class="card" aria-label=${t('mediation')}>
      <h2>${t('mediation')}</h2>
      ${this.#loaded.show((all) => this.#last(all.at(-1)))}
      <question-dialog></question-dialog>
    </section>`;
  }

  #last(last: MediationAnswer | undefined) {
    const canAsk = this.seen && !isOver(this.seen) && (!last || ENDED.includes(last.state));
    return html`
      ${last
        ? html`<p>${t(`mediation.${last.state}`)}</p>
            ${last.agreement ? html`<agreement-view reader="CUSTOMER" .agreement=${last.agreement}></agreement-view>` : nothing}
            ${this.#answers(last)}`
        : html`<p class="soft">${t('mediation.none')}</p>`}
      ${canAsk ? this.#button('ask', { label: t('reason.why'), required: true }) : nothing}
    `;
  }

  #answers(last: MediationAnswer) {
    const given = last.state === 'THIRD_PARTY_OFFERED' ? last.furtherConsents : last.consents;
    if (ASKING.includes(last.state)) {
      return given.some((one) => one.party === 'CUSTOMER')
        ? html`<p class="soft">${t('mediation.waits')}</p>`
        : html`<div class="row wrap">
            ${this.#button('consent')}
            ${this.#button('refuse', { label: t('reason.why'), required: true })}
          </div>`;
    }
    const { agreement } = last;
    const isSigned = agreement?.signatures.some((one) => one.party === 'CUSTOMER');
    return last.state === 'AGREED' && agreement && !isSigned
      ? this.#button('sign', {}, agreement.textHash)
      : nothing;
  }

  #button(deed: 'ask' | 'consent' | 'refuse' | 'sign', more: Partial<Question> = {}, textHash = '') {
    const question: Question = {
      heading: t(`mediate.${deed}`),
      lead: t(`mediate.${deed}-lead`),
      go: t(`mediate.${deed}`),
      act: (reason) => this.#do(deed, reason, textHash),
      ...more,
    };
    return html`<div>
      <action-button @click=${() => this.dialog.ask(question)}>${t(`mediate.${deed}`)}</action-button>
    </div>`;
  }

  async #do(deed: 'ask' | 'consent' | 'refuse' | 'sign', reason: string, textHash: string): Promise<void> {
    const { seen } = this;
    const done = t(`mediate.${deed}-done`);
    if (!seen) {
      return;
    }
    switch (deed) {
      case 'ask':
        return act(this, 'POST /complaints/{id}/mediation', seen, { reason }, done);
      case 'consent':
        return act(this, 'POST /complaints/{id}/mediation/consent', seen, {}, done);
      case 'refuse':
        return act(this, 'POST /complaints/{id}/mediation/refusal', seen, { reason }, done);
      case 'sign':
        return act(this, 'POST /complaints/{id}/mediation/signature', seen, { textHash }, done);
    }
  }
}
