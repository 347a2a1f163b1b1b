import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import { moment, wholeMoment } from '../words/moments.js';
import { roleWord } from '../words/roles.js';
import { nameOf, summaryOf } from './story.js';
import type { Story } from './story.js';
import { t } from './words.js';

/// All that happened, the latest first.
@customElement('case-timeline')
export class CaseTimeline extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        margin-top: var(--gap-2);
        border-inline-start: 2px solid var(--line);
        padding-inline-start: var(--gap-4);
        display: grid;
        gap: var(--gap-2);
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
      .SLA_BREACHED::before,
      .SLA_WARNING::before {
        background: var(--bad);
      }
    `,
  ];

  @property({ attribute: false }) stories: Story[] = [];

  protected override render() {
    return html`
      <h2>${t('timeline')}</h2>
      <ol>
        ${[...this.stories].reverse().map((story) => this.#story(story))}
      </ol>
    `;
  }

  #story(story: Story) {
    const summary = summaryOf(story);
    return html`<li class=${story.type}>
      <strong>${nameOf(story)}</strong>
      <span class="small soft"
        ><time datetime=${story.at} title=${wholeMoment(story.at)}>${moment(story.at)}</time>
        ${t('timeline.by', { who: roleWord(story.actor) })}</span
      >
      ${story.ofCase ? html`<span class="small mono">${story.ofCase}</span>` : nothing}
      ${summary ? html`<div class="small soft">${summary}</div>` : nothing}
    </li>`;
  }
}
