import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CaseAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/action-button.js';
import { t as word } from '../../words/actions.js';
import type { About, Action } from '../actions/action.js';
import { obstacle } from '../authority.js';
import { t } from '../words.js';

/// Asks the page for the form of an action, wherever in it this stands.
export class ActEvent extends Event {
  constructor(
    readonly action: Action,
    readonly about: About,
  ) {
    super('act', { bubbles: true, composed: true });
  }
}

/// What can be done about something that belongs to a case; of what the reader may not do, who may.
@customElement('act-buttons')
export class ActButtons extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        margin-top: var(--gap-2);
      }
      p {
        margin-top: 2px;
      }
    `,
  ];

  @property({ attribute: false }) case!: CaseAnswer;
  @property({ attribute: false }) actions: readonly Action[] = [];
  @property({ attribute: false }) about: About = {};
  /// Whether what cannot be done is left out: it is explained elsewhere.
  @property({ type: Boolean }) bare = false;

  protected override render() {
    const all = this.actions.map((action) => ({ action, why: obstacle(action.noun, this.case) }));
    const possible = all.filter(({ why }) => why === undefined);
    const others = this.bare ? [] : all.filter(({ why }) => why !== undefined);
    return html`
      ${possible.length > 0
        ? html`<div class="row wrap">${possible.map(({ action }) => this.#button(action))}</div>`
        : nothing}
      ${others.map(
        ({ action, why }) =>
          html`<p class="small soft">
            ${t('actions.other', { action: word(action.name), why: why ?? '' })}
          </p>`,
      )}
    `;
  }

  #button(action: Action) {
    const { subject } = this.about;
    return html`<action-button
      look="slim"
      label=${subject ? `${word(action.name)} ${subject}` : ''}
      @click=${() => this.dispatchEvent(new ActEvent(action, this.about))}
      >${word(action.name)}</action-button
    >`;
  }
}
