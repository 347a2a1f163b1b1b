import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { call, read } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { BulkAnswer, CaseOutcome, MemberAnswer, SkillGroup } from '../api/types.js';
import '../ui/action-button.js';
import { base } from '../ui/base.js';
import { Loaded } from '../ui/loaded.js';
import '../ui/mark-chip.js';
import type { ModalDialog } from '../ui/modal-dialog.js';
import '../ui/modal-dialog.js';
import { toastProblem } from '../ui/toast.js';
import { presenceWord } from '../words/presence.js';
import { refusal } from '../words/refusals.js';
import { term } from '../words/terms.js';
import type { CaseLine } from './case-line.js';
import { t } from './words/bulk.js';

/// Gives cases to one person, whose load is to be seen, and tells what became of each: `show(…)`. Says
/// `assigned` when it was done, whatever became of them.
@customElement('bulk-dialog')
export class BulkDialog extends LitElement {
  static override styles = [
    base,
    css`
      .people {
        display: grid;
        gap: var(--gap-1);
        max-height: 46vh;
        overflow-y: auto;
        border: 0;
        margin: 0;
        padding: 0;
      }
      .people label {
        padding: var(--gap-2);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        cursor: pointer;
        min-height: 44px;
      }
      .people label:has(:checked) {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
      .room {
        flex: 1;
        min-width: 0;
      }
      li {
        padding: var(--gap-1) 0;
      }
    `,
  ];

  @state() private lines: readonly CaseLine[] = [];
  @state() private assignee = '';
  @state() private answer: BulkAnswer | undefined;
  @state() private problem: Problem | undefined;
  @state() private busy = false;
  @state() private shown = false;
  @query('modal-dialog') private readonly dialog!: ModalDialog;

  private readonly staff = new Loaded(this, async () =>
    this.shown ? ((await read('GET /staff')).items ?? []) : [],
  );

  show(lines: readonly CaseLine[]): void {
    this.lines = lines;
    this.assignee = '';
    this.answer = undefined;
    this.problem = undefined;
    this.shown = true;
    this.busy = false;
    void this.staff.again();
    void this.dialog.show();
  }

  protected override render() {
    return html`<modal-dialog heading=${t('heading', { n: this.lines.length })}>
      ${this.answer ? this.#result(this.answer) : this.#choice()}
      ${this.answer
        ? html`<action-button slot="actions" look="primary" @click=${() => this.dialog.close()}
            >${t('close')}</action-button
          >`
        : html`<action-button slot="actions" @click=${() => this.dialog.close()}
              >${t('stop')}</action-button
            ><action-button
              slot="actions"
              look="primary"
              ?busy=${this.busy}
              ?disabled=${this.assignee === ''}
              @click=${this.#assign}
              >${t('go')}</action-button
            >`}
    </modal-dialog>`;
  }

  #choice() {
    return html`<div class="stack">
      <p class="small soft">${t('lead')}</p>
      ${this.staff.show((people) =>
        people.length > 0
          ? html`<fieldset class="people">
              <legend class="unseen">${t('people')}</legend>
              ${people
                .toSorted((one, other) => Number(other.available) - Number(one.available) || one.load - other.load)
                .map((one) => this.#person(one))}
            </fieldset>`
          : html`<state-note text=${t('nobody')}></state-note>`,
      )}
      <p class="bad small" role="alert" ?hidden=${!this.problem}>${this.problem?.sentence ?? ''}</p>
    </div>`;
  }

  #person(one: MemberAnswer) {
    const after = one.load + this.lines.length;
    const groups = Object.keys(one.skills).map((group) => term('group', group as SkillGroup));
    return html`<label class="row">
      <input
        type="radio"
        name="assignee"
        value=${one.account}
        .checked=${this.assignee === one.account}
        @change=${() => (this.assignee = one.account)}
      />
      <span class="room">
        <strong>${one.account}</strong>
        <mark-chip tone=${one.available ? 'good' : ''}>${presenceWord(one)}</mark-chip>
        <span class="small soft"> ${groups.join(' · ')}</span>
      </span>
      <span class="small">
        ${t('load', { load: one.load, capacity: one.capacity })} · ${t('load.after', { n: after })}
        ${after > one.capacity ? html`<mark-chip tone="warn">${t('full')}</mark-chip>` : nothing}
      </span>
    </label>`;
  }

  #result({ assigned, items }: BulkAnswer) {
    return html`<div class="stack" role="status">
      <p><strong>${t('result', { n: assigned, all: items.length })}</strong></p>
      <ul>
        ${items.map((one) => this.#outcome(one))}
      </ul>
    </div>`;
  }

  #outcome({ id, assigned, code, detail }: CaseOutcome) {
    const line = this.lines.find((one) => one.id === id);
    return html`<li class="row wrap">
      <span class="mono">${line?.caseNo ?? ''}</span>
      <mark-chip tone=${assigned ? 'good' : 'bad'}>${t(assigned ? 'done' : 'refused')}</mark-chip>
      <span class="small soft">${refusal(code, detail) ?? ''}</span>
    </li>`;
  }

  async #assign(): Promise<void> {
    const { lines } = this;
    this.busy = true;
    this.problem = undefined;
    try {
      const cases = lines.map(({ id, version }) => ({ id, version }));
      const { data } = await call('POST /assignments', {}, { body: { assignee: this.assignee, cases } });
      // Others may be given away by then.
      if (this.lines === lines) {
        this.answer = data;
      }
      this.dispatchEvent(new Event('assigned'));
    } catch (failure) {
      if (this.lines !== lines) {
        toastProblem(failure);
        return;
      }
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.problem = failure;
    } finally {
      if (this.lines === lines) {
        this.busy = false;
      }
    }
  }
}
