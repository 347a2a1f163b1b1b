import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { CaseAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { t as word } from '../words/actions.js';
import './action-dialog.js';
import type { ActionDialog } from './action-dialog.js';
import { ACTIONS, MAIN } from './action-list.js';
import { GROUPS } from './actions/action.js';
import type { About, Action, Group } from './actions/action.js';
import { obstacle } from './authority.js';
import './watch-button.js';
import { t } from './words.js';

/// All that can be done with a case: what comes next as buttons, the rest one click further. What the
/// reader may not do stays, and says who may, or when.
@customElement('case-actions')
export class CaseActions extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        background: var(--surface);
        border-bottom: 1px solid var(--line);
        padding: var(--gap-2) var(--gap-4) var(--gap-3);
      }
      section {
        margin-top: var(--gap-3);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(200px, 1fr));
        gap: var(--gap-2);
        margin-top: var(--gap-1);
      }
      li {
        display: grid;
        align-content: start;
        gap: 2px;
      }
      watch-button {
        margin-inline-start: auto;
      }
    `,
  ];

  @property({ attribute: false }) case!: CaseAnswer;
  @state() private all = false;
  @query('action-dialog') private readonly dialog!: ActionDialog;

  /// Those that the reader can do now.
  get possible(): Action[] {
    return this.#known().filter((one) => obstacle(one.noun, this.case) === undefined);
  }

  begin(action: Action, about?: About): void {
    this.dialog.show(action, this.case, about);
  }

  protected override render() {
    const next = this.possible.filter((one) => MAIN.includes(one.name));
    return html`
      <div class="row wrap" role="group" aria-label=${t('actions')}>
        ${next.map(
          (one, index) =>
            html`<action-button
              look=${index === 0 ? 'primary' : ''}
              @click=${() => this.begin(one)}
              >${word(one.name)}</action-button
            >`,
        )}
        <action-button
          look="quiet"
          pressed=${this.all ? 'true' : 'false'}
          @click=${() => (this.all = !this.all)}
          >${t('actions.more')}</action-button
        >
        <watch-button .case=${this.case} @done=${this.#done}></watch-button>
      </div>
      ${this.all ? GROUPS.map((group) => this.#group(group, next)) : nothing}
      <action-dialog @done=${this.#done}></action-dialog>
    `;
  }

  #group(group: Group, shown: Action[]) {
    const actions = this.#known().filter((one) => one.group === group && !shown.includes(one));
    if (actions.length === 0) {
      return nothing;
    }
    return html`<section aria-label=${word(group)}>
      <h3>${word(group)}</h3>
      <ul>
        ${actions.map((one) => {
          const why = obstacle(one.noun, this.case);
          return html`<li>
            <action-button ?disabled=${why !== undefined} @click=${() => this.begin(one)}
              >${word(one.name)}</action-button
            >
            ${why ? html`<span class="small soft">${why}</span>` : nothing}
          </li>`;
        })}
      </ul>
    </section>`;
  }

  /// What makes sense for this case, whoever may do it.
  #known(): Action[] {
    return ACTIONS.filter((one) => one.applies?.(this.case) ?? true);
  }

  #done(event: Event): void {
    this.dispatchEvent(new CustomEvent('done', { detail: (event as CustomEvent).detail }));
  }
}
