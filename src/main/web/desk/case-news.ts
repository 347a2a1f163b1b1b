import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CaseAnswer } from '../api/types.js';
import { session } from '../app/session.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { roleWord } from '../words/roles.js';
import { nameOf } from './story.js';
import type { Story } from './story.js';
import { t } from './words.js';

const SHOWN_MAX = 3;

/// Says what others did with a case while it is open here, until it was read.
@customElement('case-news')
export class CaseNews extends LitElement {
  static override styles = [
    base,
    css`
      div {
        display: flex;
        gap: var(--gap-3);
        align-items: center;
        justify-content: space-between;
        padding: var(--gap-2) var(--gap-4);
        background: var(--accent-soft);
        border-bottom: 1px solid var(--line);
      }
    `,
  ];

  @property({ attribute: false }) case!: CaseAnswer;
  @property({ attribute: false }) stories: readonly Story[] = [];
  @state() private news: readonly Story[] = [];
  #id = '';
  #known = 0;

  /// The timeline only grows: what is behind the known part is new.
  protected override willUpdate(): void {
    if (this.case.id !== this.#id || this.stories.length < this.#known) {
      this.#id = this.case.id;
      this.news = [];
    } else {
      const fresh = this.stories.slice(this.#known);
      this.news = [...this.news, ...fresh.filter((story) => story.actor !== session.username)];
    }
    this.#known = this.stories.length;
  }

  protected override render() {
    return html`<div role="status" ?hidden=${this.news.length === 0}>
      <span>${this.news.length > 0 ? t('case.news', { what: this.#told() }) : nothing}</span>
      <action-button look="slim" @click=${() => (this.news = [])}>${t('case.news.read')}</action-button>
    </div>`;
  }

  #told(): string {
    return this.news
      .slice(-SHOWN_MAX)
      .map((story) => `${roleWord(story.actor)} · ${nameOf(story)}`)
      .join(t('comma'));
  }
}
