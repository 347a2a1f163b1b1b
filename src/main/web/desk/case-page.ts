import { LitElement, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { read } from '../api/client.js';
import type { CaseAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import { Loaded } from '../ui/loaded.js';
import { begunAction } from './begun-action.js';
import './case-actions.js';
import type { CaseActions } from './case-actions.js';
import './case-classification.js';
import './case-clocks.js';
import './conversation-view.js';
import './case-evidence.js';
import './case-folders.js';
import './case-head.js';
import { casePageStyles } from './case-page-styles.js';
import './case-news.js';
import './case-timeline.js';
import './customer-card.js';
import './dispute/dispute-panel.js';
import './messages/sent-messages.js';
import './evidence-adding.js';
import type { ActEvent } from './panels/act-buttons.js';
import './reply-box.js';
import type { ReplyBox } from './reply-box.js';
import { stories } from './story.js';
import type { Story } from './story.js';
import { t as folders } from './panels/words.js';
import { t } from './words.js';

const EVERY_MS = 20_000;

interface Whole {
  one: CaseAnswer;
  stories: Story[];
}

/// One case: what was said, what can be done, and until when. Says `changed` with each new state.
@customElement('case-page')
export class CasePage extends LitElement {
  static override styles = [base, casePageStyles];

  @property() caseId = '';
  @query('reply-box') private readonly box!: ReplyBox | null;
  @query('case-actions') private readonly bar!: CaseActions | null;
  readonly #case = new Loaded<Whole>(this, () => this.#read(), EVERY_MS);

  get seen(): CaseAnswer | undefined {
    return this.#case.value?.one;
  }

  get actions(): CaseActions | null {
    return this.bar;
  }

  reply(): void {
    this.box?.focus();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('caseId') && this.hasUpdated) {
      this.#case.value = undefined;
      void this.#case.again();
    }
  }

  protected override updated(): void {
    if (this.seen?.id === this.caseId) {
      void this.#begin(this.seen);
    }
  }

  protected override render() {
    return this.#case.show((whole) => this.#page(whole));
  }

  #page({ one, stories: told }: Whole) {
    return html`
      <case-head .case=${one} @leave=${() => this.dispatchEvent(new Event('leave'))}></case-head>
      <case-news .case=${one} .stories=${told}></case-news>
      <case-actions .case=${one} @done=${this.#done}></case-actions>
      <div class="columns" @act=${this.#act} @done=${this.#done}>
        <div class="stack">
          <section class="card" aria-label=${t('conversation')}>
            <conversation-view .case=${one} .stories=${told}></conversation-view>
            <reply-box .case=${one} @done=${this.#done}></reply-box>
          </section>
          <dispute-panel .case=${one} @done=${this.#done}></dispute-panel>
          <section class="card" aria-label=${t('evidence')}>
            <case-evidence .caseId=${one.id} .version=${one.version}></case-evidence>
            <evidence-adding .case=${one}></evidence-adding>
          </section>
          <section class="card" aria-label=${folders('folders')}>
            <case-folders .case=${one}></case-folders>
          </section>
          <section class="card" aria-label=${t('timeline')}>
            <case-timeline .stories=${told}></case-timeline>
          </section>
          <sent-messages .case=${one}></sent-messages>
        </div>
        <div class="stack">
          <section class="card" aria-label=${t('clocks')}>
            <case-clocks .case=${one}></case-clocks>
          </section>
          <section class="card" aria-label=${t('customer')}>
            <customer-card .case=${one}></customer-card>
          </section>
          <section class="card" aria-label=${t('classification')}>
            <case-classification .case=${one} @done=${this.#done}></case-classification>
          </section>
        </div>
      </div>
    `;
  }

  /// Who came for one action finds its form open.
  async #begin(one: CaseAnswer): Promise<void> {
    const begun = begunAction(one);
    if (begun) {
      await this.bar?.updateComplete;
      this.bar?.begin(begun.action, begun.about);
    }
  }

  async #read(): Promise<Whole> {
    const id = this.caseId;
    const [one, timeline] = await Promise.all([
      read('GET /complaints/{id}', { id }),
      read('GET /complaints/{id}/timeline', { id }),
    ]);
    return { one, stories: stories(timeline.items ?? []) };
  }

  #act = (event: Event): void => {
    const { action, about } = event as ActEvent;
    this.bar?.begin(action, about);
  };

  /// What was done is shown at once, and what else came of it a moment later; in the list as well where
  /// another case was opened meanwhile.
  #done = (event: Event): void => {
    const now = (event as CustomEvent<CaseAnswer>).detail;
    this.dispatchEvent(new CustomEvent('changed', { detail: now }));
    if (now.id === this.caseId && this.#case.value) {
      this.#case.value = { ...this.#case.value, one: now };
      this.requestUpdate();
      void this.#case.again();
    }
  };
}
