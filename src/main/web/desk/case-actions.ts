import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { CaseAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { t as word } from '../words/actions.js';
import './action-dialog.js';
import type { ActionDialog } from './action-dialog.js';
import { ACTIONS, MAIN } from './action-list.js';
import type { Action } from './action-list.js';
import { obstacle } from './authority.js';
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
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
        gap: var(--gap-2);
        margin-top: var(--gap-2);
      }
      li {
        display: grid;
        align-content: start;
        gap: 2px;
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

  begin(action: Action): void {
    this.dialog.show(action, this.case);
  }

  protected override render() {
    const next = this.possible.filter((one) => MAIN.includes(one.noun));
    return html`
      <div class="row wrap" role="group" aria-label=${t('actions')}>
        ${next.map(
          (one, index) =>
            html`<action-button
              look=${index === 0 ? 'primary' : ''}
              @click=${() => this.begin(one)}
              >${word(one.noun)}</action-button
            >`,
        )}
        <action-button
          look="quiet"
          pressed=${this.all ? 'true' : 'false'}
          @click=${() => (this.all = !this.all)}
          >${t('actions.more')}</action-button
        >
      </div>
      ${this.all ? this.#others(next) : nothing}
      <action-dialog @done=${this.#done}></action-dialog>
    `;
  }

  #others(shown: Action[]) {
    return html`<ul>
      ${this.#known().filter((one) => !shown.includes(one)).map((one) => {
        const why = obstacle(one.noun, this.case);
        return html`<li>
          <action-button ?disabled=${why !== undefined} @click=${() => this.begin(one)}
            >${word(one.noun)}</action-button
          >
          ${why ? html`<span class="small soft">${why}</span>` : nothing}
        </li>`;
      })}
    </ul>`;
  }

  /// Nobody was alarmed by what is no emergency.
  #known(): Action[] {
    return ACTIONS.filter((one) => one.noun !== 'acknowledgement' || this.case.greenChannel);
  }

  #done(event: Event): void {
    this.dispatchEvent(new CustomEvent('done', { detail: (event as CustomEvent).detail }));
  }
}
