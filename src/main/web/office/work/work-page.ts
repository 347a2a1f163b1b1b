import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { session } from '../../app/session.js';
import { base } from '../../ui/base.js';
import '../../ui/page-link.js';
import '../../ui/state-note.js';
import { t as title } from '../words.js';
import type { AnyList } from './list-kind.js';
import { LISTS } from './lists.js';
import './work-list.js';
import { t } from './words.js';

/// All work that waits for the reader, list by list.
@customElement('work-page')
export class WorkPage extends LitElement {
  static override styles = [
    base,
    css`
      .page {
        max-width: 1400px;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-2);
      }
      li {
        padding: 2px var(--gap-2);
        border-radius: var(--radius);
      }
      .here {
        background: var(--accent-soft);
        font-weight: 600;
      }
    `,
  ];

  /// The name of a list; the first that the reader has where none is said.
  @property() list = '';

  protected override render() {
    const mine = LISTS.filter((one) => session.has(...one.roles));
    const shown = mine.find((one) => one.name === this.list) ?? (this.list ? undefined : mine[0]);
    return html`<div class="page">
      <h1>${shown?.title() ?? title('work')}</h1>
      <nav aria-label=${title('work')}>
        <ul>
          ${mine.map((one) => this.#tab(one, one === shown))}
        </ul>
      </nav>
      ${shown
        ? keyed(shown.name, html`<work-list .list=${shown}></work-list>`)
        : html`<state-note text=${t('no-list')}></state-note>`}
    </div>`;
  }

  #tab(one: AnyList, isHere: boolean) {
    return html`<li class=${isHere ? 'here' : ''} aria-current=${isHere ? 'true' : nothing}>
      <page-link to="/work/${one.name}">${one.title()}</page-link>
    </li>`;
  }
}
