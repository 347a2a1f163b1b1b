import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CaseAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import { moment } from '../words/moments.js';
import { isSaid } from './story.js';
import type { Story } from './story.js';
import './revealed-field.js';
import { t } from './words.js';

/// What the customer and the desk said to each other, the complaint first.
@customElement('conversation-view')
export class ConversationView extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        display: grid;
        gap: var(--gap-3);
        margin-bottom: var(--gap-4);
      }
      li {
        max-width: 82%;
        padding: var(--gap-2) var(--gap-3);
        border-radius: 8px;
        background: var(--sunken);
        overflow-wrap: anywhere;
      }
      .desk {
        margin-inline-start: auto;
        background: var(--accent-soft);
      }
      .note {
        max-width: none;
        background: var(--warn-soft);
      }
      .offer {
        max-width: none;
        background: var(--surface);
        border: 1px solid var(--accent);
      }
      .words {
        white-space: pre-wrap;
      }
      .by {
        display: flex;
        gap: var(--gap-2);
        font-size: var(--size-small);
        color: var(--text-soft);
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 2px var(--gap-3);
        font-size: var(--size-small);
      }
      dt {
        color: var(--text-soft);
      }
    `,
  ];

  @property({ attribute: false }) case!: CaseAnswer;
  @property({ attribute: false }) stories: Story[] = [];

  protected override render() {
    const one = this.case;
    return html`<ol>
      <li>
        <div class="by"><strong>${t('customer')}</strong><span>${moment(one.receivedAt)}</span></div>
        <revealed-field .case=${one} field="content" value=${one.content}></revealed-field>
      </li>
      ${this.stories.filter(isSaid).map((story) => this.#said(story))} ${this.#offer()}
    </ol>`;
  }

  #said(story: Story) {
    const side =
      story.type === 'MESSAGE_RECEIVED' ? 'customer' : story.type === 'NOTE_ADDED' ? 'note' : 'desk';
    const who = side === 'desk' ? story.actor : t(side);
    return html`<li class=${side}>
      <div class="by">
        <strong>${who}</strong>${side === 'note' ? html`<span>${story.actor}</span>` : nothing}
        <span>${moment(story.at)}</span>
      </div>
      <div class="words">${story.details['text'] ?? ''}</div>
    </li>`;
  }

  #offer() {
    const offer = this.case.proposal;
    if (!offer) {
      return nothing;
    }
    const rows = [
      [t('offer.remedy'), offer.remedy],
      [t('claim'), offer.compensation && t('amount', { amount: offer.compensation })],
      [t('offer.reasons'), offer.reasons],
      [t('offer.alternative'), offer.alternative],
    ].filter(([, value]) => value);
    return html`<li class="offer">
      <div class="by">
        <strong>${t('offer')}</strong>
        <span>${offer.sentAt ? moment(offer.sentAt) : t('offer.draft')}</span>
        <span>${offer.draftedBy ?? ''}</span>
      </div>
      <div class="words">${offer.text}</div>
      <dl>
        ${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
      </dl>
    </li>`;
  }
}
