import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { call } from '../api/client.js';
import type { CaseAnswer } from '../api/types.js';
import { session } from '../app/session.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/state-note.js';
import '../ui/text-box.js';
import { changed } from './acting.js';
import { day } from './day.js';
import { saidIn, whatHappened } from './events.js';
import { plain } from './plain.js';
import { isOver } from './standing.js';
import type { Told } from './told.js';
import { t } from './words.js';

/// What customer and desk said to each other, and what happened in between, the latest last.
@customElement('case-conversation')
export class CaseConversation extends LitElement {
  static override styles = [
    base,
    css`
      .card {
        display: grid;
        gap: var(--gap-3);
      }
      ol {
        display: grid;
        gap: var(--gap-2);
        max-height: 60vh;
        overflow-y: auto;
      }
      .said {
        max-width: 85%;
        padding: var(--gap-2) var(--gap-3);
        border-radius: 12px;
        background: var(--sunken);
        justify-self: start;
        overflow-wrap: anywhere;
      }
      .words {
        white-space: pre-line;
      }
      .mine {
        justify-self: end;
        background: var(--accent-soft);
      }
      .event {
        justify-self: center;
        text-align: center;
      }
    `,
  ];

  @property({ attribute: false }) seen: CaseAnswer | undefined;
  @property({ attribute: false }) told: readonly Told[] = [];
  @state() private text = '';
  @state() private wrong = '';
  @state() private busy = false;
  #key = crypto.randomUUID();

  protected override render() {
    const shown = this.told.filter((one) => whatHappened(one) || saidIn(one));
    return html`<section class="card" aria-label=${t('talk')}>
      <h2>${t('talk')}</h2>
      ${shown.length > 0
        ? html`<ol tabindex="0" aria-label=${t('talk')}>
            ${shown.map((one) => this.#entry(one))}
          </ol>`
        : html`<state-note></state-note>`}
      ${this.seen && !isOver(this.seen) ? this.#composer() : nothing}
    </section>`;
  }

  #entry(one: Told) {
    const words = saidIn(one);
    const what = whatHappened(one);
    if (!words) {
      return html`<li class="event soft small">${what} · ${day(one.at)}</li>`;
    }
    const isMine = one.actor === session.username;
    const who = isMine ? t('talk.you') : t('talk.desk');
    return html`<li class="said ${isMine ? 'mine' : ''}">
      <p class="soft small">${who} · ${what ? `${what} · ` : ''}${day(one.at)}</p>
      <p class="words">${words}</p>
    </li>`;
  }

  #composer() {
    return html`<form class="stack" novalidate @submit=${this.#send}>
      <text-box
        label=${t('talk.write')}
        rows="2"
        max="2000"
        .value=${this.text}
        error=${this.wrong}
        @change=${this.#written}
      ></text-box>
      <div>
        <action-button submits ?busy=${this.busy} ?disabled=${!this.text.trim()}
          >${t('talk.send')}</action-button
        >
      </div>
    </form>`;
  }

  /// Another text is another message.
  #written(event: Event): void {
    this.text = (event.target as HTMLInputElement).value;
    this.wrong = '';
    this.#key = crypto.randomUUID();
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const id = this.seen?.id;
    const text = this.text.trim();
    if (!id || !text || this.busy) {
      return;
    }
    this.busy = true;
    this.wrong = '';
    try {
      const sending = { body: { text }, key: this.#key };
      changed(this, (await call('POST /complaints/{id}/messages', { id }, sending)).data);
      this.text = '';
    } catch (failure) {
      this.wrong = plain(failure);
    } finally {
      this.busy = false;
    }
  }
}
