import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { HistoryAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import { moment, wholeMoment } from '../../words/moments.js';
import { roleWord } from '../../words/roles.js';
import type { Story } from './register.js';
import { spoken, spokenIn } from './terms.js';
import { entryLink } from './show.js';
import { t } from './words/common.js';
import { DETAIL } from './words/details.js';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:[\d.]+)?Z$/;

/// All that happened to an entry, the latest first.
@customElement('entry-story')
export class EntryStory extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        border-inline-start: 2px solid var(--line);
        padding-inline-start: var(--gap-4);
        display: grid;
        gap: var(--gap-3);
      }
      li {
        position: relative;
        overflow-wrap: anywhere;
      }
      li::before {
        content: '';
        position: absolute;
        inset-inline-start: calc(-1 * var(--gap-4) - 5px);
        top: 7px;
        width: 8px;
        height: 8px;
        border-radius: 50%;
        background: var(--line-strong);
      }
      .OVERDUE::before,
      .DUTY_OVERDUE::before {
        background: var(--bad);
      }
    `,
  ];

  @property({ attribute: false }) story!: Story;
  @property({ attribute: false }) history: readonly HistoryAnswer[] = [];

  protected override render() {
    return html`<ol>
      ${[...this.history].reverse().map((one) => this.#happening(one))}
    </ol>`;
  }

  #happening({ type, at, actor, details }: HistoryAnswer) {
    const told = Object.entries(details).map(([name, value]) => this.#detail(name, value));
    return html`<li class=${type}>
      <strong>${spoken(this.story.happenings, type)}</strong>
      <span class="small soft"
        ><time datetime=${at} title=${wholeMoment(at)}>${moment(at)}</time>
        ${t('timeline.by', { who: roleWord(actor) })}</span
      >
      ${told.length > 0 ? html`<div class="small soft">${told}</div>` : nothing}
    </li>`;
  }

  #detail(name: string, value: string) {
    return html`<div>
      ${t('detail', { name: spokenIn(DETAIL, name) ?? name })}
      ${name === 'incident' ? entryLink('incidents', value) : this.#valueOf(name, value)}
    </div>`;
  }

  #valueOf(name: string, value: string): string {
    if (name === 'teams') {
      return value.split(', ').map(roleWord).join(t('comma'));
    }
    if (value === 'true' || value === 'false') {
      return t(value === 'true' ? 'yes' : 'no');
    }
    return INSTANT.test(value) ? moment(value) : (this.story.word(value) ?? value);
  }
}
