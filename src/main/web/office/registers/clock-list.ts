import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../ui/base.js';
import '../../ui/count-down.js';
import { wholeMoment } from '../../words/moments.js';
import type { Clock } from './register.js';

/// What is due by when, and what became of what was.
@customElement('clock-list')
export class ClockList extends LitElement {
  static override styles = [
    base,
    css`
      li {
        display: grid;
        gap: 2px;
        padding: var(--gap-2) 0;
        border-bottom: 1px solid var(--line);
        overflow-wrap: anywhere;
      }
      li:last-child {
        border-bottom: 0;
      }
    `,
  ];

  @property({ attribute: false }) clocks: readonly Clock[] = [];

  protected override render() {
    return html`<ul>
      ${this.clocks.map(({ title, dueAt, warnAt = '', note }) =>
        html`<li>
          <div class="row spread wrap">
            <span>${title}</span>
            ${dueAt ? html`<count-down due=${dueAt} warn=${warnAt}></count-down>` : nothing}
          </div>
          ${dueAt ? html`<span class="small soft">${wholeMoment(dueAt)}</span>` : nothing}
          ${note ? html`<span class="small soft">${note}</span>` : nothing}
        </li>`,
      )}
    </ul>`;
  }
}
