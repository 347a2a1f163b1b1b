import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { call, read } from '../api/client.js';
import type { InboxMessage } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { Loaded } from '../ui/loaded.js';
import '../ui/state-note.js';
import { day } from './day.js';
import { plain } from './plain.js';
import { t } from './words.js';

const EVERY_MS = 60_000;
const LIMIT = 50;
const ADDRESS = /(https?:\/\/\S+)/;

/// What the desk wrote to the customer and waits for them here, such as the link to a survey.
@customElement('my-messages-page')
export class MyMessagesPage extends LitElement {
  static override styles = [
    base,
    css`
      .page {
        max-width: 800px;
        margin-inline: auto;
      }
      ul {
        display: grid;
        gap: var(--gap-3);
      }
      .text {
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      .fresh {
        border-inline-start: 4px solid var(--accent);
      }
    `,
  ];

  @state() private further: InboxMessage[] = [];
  @state() private next: string | undefined;
  @state() private wrong = '';

  readonly #loaded = new Loaded(
    this,
    async () => {
      const page = await read('GET /inbox', { limit: LIMIT });
      this.next = this.further.length > 0 ? this.next : page.next;
      void this.#noteRead(page.items);
      return page.items;
    },
    EVERY_MS,
  );

  protected override render() {
    return html`<div class="page">
      <h1>${t('messages')}</h1>
      ${this.#loaded.show((first) => this.#list(first))}
    </div>`;
  }

  #list(first: InboxMessage[]) {
    const known = new Set(first.map((one) => one.id));
    const all = [...first, ...this.further.filter((one) => !known.has(one.id))];
    if (all.length === 0) {
      return html`<state-note text=${t('messages.empty')}></state-note>`;
    }
    return html`<ul>
        ${all.map((one) => this.#message(one))}
      </ul>
      <p class="bad" role="alert" ?hidden=${!this.wrong}>${this.wrong}</p>
      ${this.next
        ? html`<action-button @click=${this.#more}>${t('mine.more')}</action-button>`
        : nothing}`;
  }

  #message(one: InboxMessage) {
    return html`<li class="card ${one.readAt ? '' : 'fresh'}">
      <p class="row spread wrap soft small">
        <span class="mono">${one.caseNo}</span><span>${day(one.createdAt)}</span>
      </p>
      <p class="text">${one.text.split(ADDRESS).map((part) => this.#part(part))}</p>
    </li>`;
  }

  #part(part: string) {
    return ADDRESS.test(part)
      ? html`<a href=${part} target="_blank" rel="noopener noreferrer"
          >${part.includes('/surveys/') ? t('messages.survey') : part}</a
        >`
      : part;
  }

  /// What is on the page counts as read; it is marked as new until the page is read again.
  async #noteRead(items: readonly InboxMessage[]): Promise<void> {
    for (const one of items.filter((item) => !item.readAt)) {
      try {
        await call('POST /inbox/{id}/reading', { id: one.id });
      } catch (failure) {
        // It stays unread, and is noted with the next reading.
        console.warn(failure);
        return;
      }
    }
  }

  async #more(): Promise<void> {
    this.wrong = '';
    try {
      const page = await read('GET /inbox', { limit: LIMIT, cursor: this.next });
      this.further = [...this.further, ...page.items];
      this.next = page.next;
      void this.#noteRead(page.items);
    } catch (failure) {
      this.wrong = plain(failure);
    }
  }
}
