import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import { read } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { CaseAnswer, DeliveryChannel, NotificationAnswer } from '../../api/types.js';
import { session } from '../../app/session.js';
import { base } from '../../ui/base.js';
import '../../ui/mark-chip.js';
import type { Tone } from '../../ui/mark-chip.js';
import '../../ui/state-note.js';
import { moment } from '../../words/moments.js';
import { roleWord } from '../../words/roles.js';
import { t } from './words.js';

const READING = ACCESS['GET /notifications'];
const TONES: Record<NotificationAnswer['state'], Tone> = { PENDING: '', SENT: 'good', DEAD: 'bad' };

/// What people were or will be told about a case, by which way, and what came of it. Read when it is
/// opened, and anew when the case has changed.
@customElement('sent-messages')
export class SentMessages extends LitElement {
  static override styles = [
    base,
    css`
      summary {
        cursor: pointer;
        font-weight: 650;
      }
      li {
        padding: var(--gap-2) 0;
        border-top: 1px solid var(--line);
      }
      .text {
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) case!: CaseAnswer;
  @state() private messages: readonly NotificationAnswer[] | undefined;
  @state() private problem: Problem | undefined;
  @state() private open = false;
  #of = '';
  #round = 0;

  protected override willUpdate(): void {
    const of = `${this.case.id} ${this.case.version}`;
    if (this.open && this.#of !== of) {
      if (!this.#of.startsWith(this.case.id)) {
        this.messages = undefined;
      }
      this.#of = of;
      void this.#load();
    }
  }

  protected override render() {
    if (!session.has(...READING)) {
      return nothing;
    }
    return html`<details class="card" ?open=${this.open} @toggle=${this.#toggled}>
      <summary>${t('messages')}</summary>
      ${this.problem
        ? html`<state-note
            kind="problem"
            text=${this.problem.sentence}
            .retry=${() => this.#load()}
          ></state-note>`
        : this.#list()}
    </details>`;
  }

  #list() {
    const { messages } = this;
    if (!messages) {
      return html`<state-note kind="loading"></state-note>`;
    }
    return messages.length === 0
      ? html`<state-note text=${t('messages.none')}></state-note>`
      : html`<ul>
          ${messages.map(message)}
        </ul>`;
  }

  #toggled(event: Event): void {
    this.open = (event.target as HTMLDetailsElement).open;
  }

  async #load(): Promise<void> {
    const { caseNo } = this.case;
    const round = ++this.#round;
    this.problem = undefined;
    try {
      const { items = [] } = await read('GET /notifications', { caseNo });
      if (this.#round === round) {
        this.messages = items;
      }
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      if (this.#round === round) {
        this.problem = failure;
      }
    }
  }
}

function message(one: NotificationAnswer) {
  return html`<li>
    <p class="row wrap small">
      <mark-chip tone=${TONES[one.state]}>${t(`state.${one.state}`)}</mark-chip>
      <span>${recipient(one.recipient)}</span>
      <span class="soft">${one.channel ? channel(one.channel) : t('channel.unsorted')}</span>
      <span class="soft">${moment(one.sentAt ?? one.createdAt)}</span>
      ${one.receipts.map(
        (receipt) => html`<mark-chip tone=${receipt.state === 'DELIVERED' ? 'good' : 'bad'}
          >${t(`receipt.${receipt.state}`, { channel: channel(receipt.channel) })}</mark-chip
        >`,
      )}
    </p>
    <p class="text">${one.text}</p>
    ${one.state === 'PENDING' && one.nextAttemptAt
      ? html`<p class="small soft">
          ${t('next', { n: one.attempts, at: moment(one.nextAttemptAt) })}
        </p>`
      : nothing}
    ${one.state !== 'SENT' && one.lastError ? html`<p class="small bad">${t('failed')}</p>` : nothing}
  </li>`;
}

function channel(of: DeliveryChannel): string {
  return t(`channel.${of}`);
}

/// `customer:C-1`, `role:supervisor!agent1`: whom it is for, and not whom it is kept from.
function recipient(address: string): string {
  const [kind = '', name = ''] = (address.split('!')[0] ?? '').split(':');
  switch (kind) {
    case 'customer':
    case 'sms':
      return t('to.customer');
    case 'role':
      return t('to.role', { name: roleWord(name) });
    case 'merchant':
    case 'carrier':
      return t('to.party', { name });
    default:
      return name;
  }
}
