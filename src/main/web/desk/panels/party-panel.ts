import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { CaseAnswer, PartyLinkAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/mark-chip.js';
import type { Tone } from '../../ui/mark-chip.js';
import { moment } from '../../words/moments.js';
import { INVITE, REVOKE } from '../actions/parties.js';
import { value } from '../words/values.js';
import './act-buttons.js';
import { facts } from './facts.js';
import { OfCase } from './of-case.js';
import { panelStyles } from './panel-styles.js';
import { t } from './words.js';

const TONES: Record<PartyLinkAnswer['state'], Tone> = {
  WAITING: 'accent',
  ANSWERED: 'good',
  SILENT: 'bad',
  REVOKED: '',
};

/// Which merchant or carrier was asked what, what it may see, and what it answered.
@customElement('party-panel')
export class PartyPanel extends LitElement {
  static override styles = [base, panelStyles];

  @property({ attribute: false }) case!: CaseAnswer;
  readonly #all = new OfCase(this, (id) => read('GET /complaints/{id}/party-links', { id }));

  protected override render() {
    return html`${this.#all.show((page) =>
        page.items.length === 0
          ? html`<p class="soft small">${t('parties.none')}</p>`
          : html`<ul>${page.items.map((one) => this.#one(one))}</ul>`,
      )}
      <act-buttons .case=${this.case} .actions=${[INVITE]}></act-buttons>`;
  }

  #one(one: PartyLinkAnswer) {
    const who = `${value('party', one.kind)} ${one.partyId}`;
    const isOpen = one.state === 'WAITING' || one.state === 'SILENT';
    return html`<li class="entry">
      <div class="row spread wrap">
        <strong>${who}</strong>
        <mark-chip tone=${TONES[one.state]}>${value('link', one.state)}</mark-chip>
      </div>
      <p class="words">${one.question}</p>
      ${facts([
        [t('party.by'), `${one.invitedBy} ${moment(one.invitedAt)}`],
        [t('party.due'), moment(one.dueAt)],
        [t('party.silent'), t(`silent.${one.whenSilent}`)],
        [t('party.sees'), one.fields.map((shown) => value('shared', shown)).join(t('comma'))],
        [t('party.seen'), one.seenAt && moment(one.seenAt)],
        [t('party.pieces'), one.pieces > 0 ? String(one.pieces) : undefined],
      ])}
      ${one.answers.map(
        (answer) =>
          html`<p class="words small">
            <strong>${value('position', answer.position)}</strong>
            <span class="soft">${moment(answer.at)} ${answer.late ? t('party.late') : ''}</span>
            ${answer.text}
          </p>`,
      )}
      ${isOpen
        ? html`<act-buttons
            .case=${this.case}
            .actions=${[REVOKE]}
            .about=${{ place: { linkId: one.id }, subject: who }}
          ></act-buttons>`
        : nothing}
    </li>`;
  }
}
