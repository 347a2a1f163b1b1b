import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { CaseAnswer, FollowUpAnswer, TaskAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/mark-chip.js';
import { moment } from '../../words/moments.js';
import { ANSWER_TASK, FINISH_FOLLOW_UP, TEAM } from '../actions/team.js';
import { reads } from '../authority.js';
import './act-buttons.js';
import { facts } from './facts.js';
import { OfCase } from './of-case.js';
import { panelStyles } from './panel-styles.js';
import { t } from './words.js';

const NEW = TEAM.filter((one) => one.noun === 'tasks' || one.noun === 'follow-ups');

/// What departments were asked, and what was announced to the customer.
@customElement('task-panel')
export class TaskPanel extends LitElement {
  static override styles = [base, panelStyles];

  @property({ attribute: false }) case!: CaseAnswer;
  readonly #all = new OfCase(this, async (id) => {
    const [tasks, followUps] = await Promise.all([
      reads('tasks') ? read('GET /complaints/{id}/tasks', { id }) : { items: [] },
      reads('follow-ups') ? read('GET /complaints/{id}/follow-ups', { id }) : { items: [] },
    ]);
    return { tasks: tasks.items ?? [], followUps: followUps.items ?? [] };
  });

  protected override render() {
    return html`${this.#all.show(({ tasks, followUps }) =>
        tasks.length + followUps.length === 0
          ? html`<p class="soft small">${t('tasks.none')}</p>`
          : html`<ul>
              ${tasks.map((one) => this.#task(one))}
              ${followUps.map((one) => this.#followUp(one))}
            </ul>`,
      )}
      <act-buttons .case=${this.case} .actions=${NEW}></act-buttons>`;
  }

  #task(one: TaskAnswer) {
    const isDone = one.answeredAt !== undefined;
    return html`<li class="entry">
      <div class="row spread wrap">
        <strong>${one.number}. ${one.department}</strong>
        <mark-chip tone=${isDone ? 'good' : one.overdue ? 'bad' : ''}
          >${t(isDone ? 'task.done' : one.overdue ? 'task.late' : 'task.open')}</mark-chip
        >
      </div>
      <p class="words">${one.text}</p>
      ${facts([
        [t('task.by'), `${one.givenBy} ${moment(one.givenAt)}`],
        [t('task.owner'), one.owner],
        [t('task.due'), one.dueAt && moment(one.dueAt)],
        [t('task.answer'), one.answer],
        [t('task.answered-by'), one.answeredAt && `${one.answeredBy ?? ''} ${moment(one.answeredAt)}`],
      ])}
      ${isDone ? nothing : this.#next(ANSWER_TASK, one.number, one.department)}
    </li>`;
  }

  #followUp(one: FollowUpAnswer) {
    const isDone = one.contactedAt !== undefined;
    return html`<li class="entry">
      <div class="row spread wrap">
        <strong>${t('follow-up', { day: one.dueOn })}</strong>
        <mark-chip tone=${isDone ? (one.inTime ? 'good' : 'bad') : ''}
          >${t(isDone ? (one.inTime ? 'follow-up.done' : 'follow-up.late') : 'task.open')}</mark-chip
        >
      </div>
      <p class="words">${one.about}</p>
      <p class="small soft">${one.announcedBy} ${moment(one.announcedAt)}</p>
      ${isDone ? nothing : this.#next(FINISH_FOLLOW_UP, one.number, one.dueOn)}
    </li>`;
  }

  #next(action: typeof ANSWER_TASK, number: number, subject: string) {
    return html`<act-buttons
      .case=${this.case}
      .actions=${[action]}
      .about=${{ place: { number: String(number) }, subject }}
    ></act-buttons>`;
  }
}
