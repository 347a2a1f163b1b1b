import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { AssignmentAnswer, CaseAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import { moment } from '../../words/moments.js';
import { term } from '../../words/terms.js';
import { HANDLING } from '../actions/handling.js';
import { TEAM } from '../actions/team.js';
import { value } from '../words/values.js';
import './act-buttons.js';
import { facts } from './facts.js';
import { OfCase } from './of-case.js';
import { panelStyles } from './panel-styles.js';
import { t } from './words.js';

const NEW = [...HANDLING, ...TEAM].filter((one) =>
  ['assignment', 'transfer', 'return', 'complained-of'].includes(one.noun),
);

/// Who has the case, why this person, and why not others.
@customElement('assignment-panel')
export class AssignmentPanel extends LitElement {
  static override styles = [base, panelStyles];

  @property({ attribute: false }) case!: CaseAnswer;
  readonly #why = new OfCase(this, (id) => read('GET /complaints/{id}/assignment', { id }));

  protected override render() {
    return html`${this.#why.show((why) => this.#facts(why))}
      <act-buttons .case=${this.case} .actions=${NEW}></act-buttons>`;
  }

  #facts(why: AssignmentAnswer) {
    const { followUp, complainedOf } = this.case;
    return facts([
      [t('assignee'), why.assignee ?? t('nobody')],
      [t('assigned'), why.by && `${why.by} ${why.at ? moment(why.at) : ''}`],
      [t('reason'), why.reason],
      [t('decided-by'), why.decidedBy && value('criterion', why.decidedBy)],
      [t('team'), term('group', why.skillGroup)],
      [t('level'), why.level === undefined ? undefined : String(why.level)],
      [t('load'), why.load],
      [t('language'), why.language],
      [t('wished'), why.wish],
      [t('instead'), why.instead],
      [t('followed'), followUp],
      [t('complained-of'), complainedOf?.join(t('comma'))],
      ...Object.entries(why.barred ?? {}).map(([who, bar]): [string, string] => [
        t('barred', { who }),
        value('bar', bar),
      ]),
    ]);
  }
}
