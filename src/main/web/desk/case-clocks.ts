import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { CaseAnswer, DeadlineAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/count-down.js';
import { moment } from '../words/moments.js';
import { roleWord } from '../words/roles.js';
import { term } from '../words/terms.js';
import './clock-explanation.js';
import type { ClockExplanation } from './clock-explanation.js';
import { t } from './words.js';

const FIRST = 4;

/// All promises of a case, those that run first, each with the way to why it is due then.
@customElement('case-clocks')
export class CaseClocks extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        margin-top: var(--gap-2);
      }
      li {
        padding: var(--gap-2) 0;
        border-top: 1px solid var(--line);
      }
      .over {
        color: var(--bad);
      }
      .done {
        color: var(--text-soft);
      }
      action-button {
        margin-inline-start: calc(-1 * var(--gap-2));
      }
    `,
  ];

  @property({ attribute: false }) case!: CaseAnswer;
  @state() private all = false;
  @query('clock-explanation') private readonly explanation!: ClockExplanation;

  protected override render() {
    const running = this.case.deadlines.filter(isOpen).sort(byDue);
    const others = this.case.deadlines.filter((clock) => !isOpen(clock)).sort(byDue);
    const shown = this.all ? [...running, ...others] : running.slice(0, FIRST);
    const hidden = running.length + others.length - FIRST;
    return html`
      <h2>${t('clocks')}</h2>
      <ul>
        ${shown.map((clock) => this.#clock(clock))}
      </ul>
      ${hidden > 0
        ? html`<action-button
            look="slim quiet link"
            pressed=${this.all ? 'true' : 'false'}
            @click=${() => (this.all = !this.all)}
            >${this.all ? t('clock.fewer') : t('clock.others', { n: hidden })}</action-button
          >`
        : nothing}
      <clock-explanation></clock-explanation>
    `;
  }

  #clock(clock: DeadlineAnswer) {
    return html`<li class=${clock.state === 'BREACHED' ? 'over' : isOpen(clock) ? '' : 'done'}>
      <div class="row spread">
        <strong>${term('stage', clock.stage)}</strong>
        ${clock.state === 'RUNNING' || (isOpen(clock) && clock.state === 'BREACHED')
          ? html`<count-down due=${clock.dueAt} warn=${clock.warnAt}></count-down>`
          : html`<span class="small">${term('deadline', clock.state)}</span>`}
      </div>
      <div class="small soft">
        ${clock.finishedAt
          ? t('clock.done', { time: moment(clock.finishedAt) })
          : t('clock.due', { time: moment(clock.dueAt) })}
        · ${t('clock.by', { who: clock.responsiblePerson ?? roleWord(clock.responsibleRole) })}
      </div>
      ${clock.provisional ? html`<div class="small warn">${t('clock.provisional')}</div>` : nothing}
      <action-button
        look="slim quiet link"
        label="${t('clock.why')} ${term('stage', clock.stage)}"
        @click=${() => this.explanation.show(this.case.id, clock.stage)}
        >${t('clock.why')}</action-button
      >
    </li>`;
  }
}

function isOpen(clock: DeadlineAnswer): boolean {
  return (
    clock.state === 'RUNNING' ||
    clock.state === 'PAUSED' ||
    (clock.state === 'BREACHED' && !clock.finishedAt)
  );
}

function byDue(one: DeadlineAnswer, other: DeadlineAnswer): number {
  return one.dueAt.localeCompare(other.dueAt);
}
