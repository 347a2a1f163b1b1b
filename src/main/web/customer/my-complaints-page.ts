import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { read } from '../api/client.js';
import type { CaseAnswer } from '../api/types.js';
import { go } from '../app/route.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { Loaded } from '../ui/loaded.js';
import '../ui/state-note.js';
import './complaint-row.js';
import { keptDraft } from './draft.js';
import { plain } from './plain.js';
import { isAsked, isOver } from './standing.js';
import { t } from './words.js';

const EVERY_MS = 60_000;
const LIMIT = 50;

/// All complaints of the customer: first those in which something is asked of them, last what is over.
@customElement('my-complaints-page')
export class MyComplaintsPage extends LitElement {
  static override styles = [
    base,
    css`
      .page {
        max-width: 800px;
        margin-inline: auto;
      }
      .wide {
        width: 100%;
      }
    `,
  ];

  @state() private further: CaseAnswer[] = [];
  @state() private next: string | undefined;
  @state() private wrong = '';
  @state() private busy = false;

  readonly #loaded = new Loaded(
    this,
    async () => {
      const page = await read('GET /complaints', { limit: LIMIT });
      this.next = this.further.length > 0 ? this.next : page.next;
      return page.items;
    },
    EVERY_MS,
  );

  protected override render() {
    return html`<div class="page">
      <div class="row spread wrap">
        <h1>${t('mine')}</h1>
        <action-button look="primary" @click=${() => go('/new-complaint')}>${t('file')}</action-button>
      </div>
      ${keptDraft()?.content
        ? html`<p class="card row spread wrap">
            <span>${t('mine.draft')}</span>
            <action-button @click=${() => go('/new-complaint')}>${t('mine.go-on')}</action-button>
          </p>`
        : nothing}
      ${this.#loaded.show((first) => this.#list(first))}
    </div>`;
  }

  #list(first: CaseAnswer[]) {
    const known = new Set(first.map((one) => one.id));
    const all = [...first, ...this.further.filter((one) => !known.has(one.id))];
    if (all.length === 0) {
      return html`<state-note text=${t('mine.empty')}>
        <action-button look="primary" @click=${() => go('/new-complaint')}>${t('file')}</action-button>
      </state-note>`;
    }
    const asked = all.filter(isAsked);
    const open = all.filter((one) => !isAsked(one) && !isOver(one));
    return html`
      ${this.#part('mine.asked', asked)} ${this.#part('mine.open', open)}
      ${this.#part('mine.over', all.filter(isOver))}
      <p class="bad" role="alert" ?hidden=${!this.wrong}>${this.wrong}</p>
      ${this.next
        ? html`<action-button class="wide" ?busy=${this.busy} @click=${this.#more}
            >${t('mine.more')}</action-button
          >`
        : nothing}
    `;
  }

  #part(title: 'mine.asked' | 'mine.open' | 'mine.over', cases: CaseAnswer[]) {
    return cases.length === 0
      ? nothing
      : html`<section class="stack">
          <h2>${t(title)}</h2>
          ${cases.map((one) => html`<complaint-row .seen=${one}></complaint-row>`)}
        </section>`;
  }

  async #more(): Promise<void> {
    this.busy = true;
    this.wrong = '';
    try {
      const page = await read('GET /complaints', { limit: LIMIT, cursor: this.next });
      this.further = [...this.further, ...page.items];
      this.next = page.next;
    } catch (failure) {
      this.wrong = plain(failure);
    } finally {
      this.busy = false;
    }
  }
}
