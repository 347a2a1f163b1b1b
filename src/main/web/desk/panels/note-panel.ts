import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { CaseAnswer, NoteAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import { moment } from '../../words/moments.js';
import { TEAM } from '../actions/team.js';
import './act-buttons.js';
import { OfCase } from './of-case.js';
import { panelStyles } from './panel-styles.js';
import { t } from './words.js';

const NEW = TEAM.filter((one) => one.noun === 'notes');

/// What colleagues wrote to each other, the latest first, and who was told of it.
@customElement('note-panel')
export class NotePanel extends LitElement {
  static override styles = [base, panelStyles];

  @property({ attribute: false }) case!: CaseAnswer;
  readonly #all = new OfCase(this, (id) => read('GET /complaints/{id}/notes', { id }));

  protected override render() {
    const watchers = this.case.watchers ?? [];
    return html`${this.#all.show((page) => {
        const notes = [...(page.items ?? [])].reverse();
        return notes.length === 0
          ? html`<p class="soft small">${t('notes.none')}</p>`
          : html`<ul>${notes.map((one) => this.#one(one))}</ul>`;
      })}
      ${watchers.length > 0
        ? html`<p class="small soft">${t('watchers', { who: watchers.join(t('comma')) })}</p>`
        : ''}
      <act-buttons .case=${this.case} .actions=${NEW}></act-buttons>`;
  }

  #one(one: NoteAnswer) {
    return html`<li class="entry">
      <p class="small soft">
        ${one.by} ${moment(one.at)}
        ${one.mentions.length > 0 ? `→ ${one.mentions.join(t('comma'))}` : ''}
      </p>
      <p class="words">${one.text}</p>
    </li>`;
  }
}
