import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { call, read } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { GapAnswer } from '../../api/types.js';
import { deskNow } from '../../app/desk-time.js';
import '../../app/page-tabs.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import { toast } from '../../ui/toast.js';
import { t as title } from '../words.js';
import './duty-card.js';
import { Plan } from './plan.js';
import './roster-grid.js';
import type { Cell } from './roster-grid.js';
import type { DayShifts, ShiftDialog } from './shift-dialog.js';
import './shift-dialog.js';
import { TABS } from './tabs.js';
import { daysFrom, later, mondayOf, spanOf } from './week.js';
import { t } from './words.js';

/// Who is there when, week by week, to be planned by those who lead.
@customElement('roster-page')
export class RosterPage extends LitElement {
  static override styles = [
    base,
    css`
      .unsaved {
        position: sticky;
        bottom: 0;
        background: var(--surface);
        border-color: var(--accent);
      }
    `,
  ];

  @state() private monday = mondayOf(deskNow());
  /// As somebody has changed it.
  @state() private draft: Plan | undefined;
  @state() private gaps: readonly GapAnswer[] | undefined;
  @state() private problem: Problem | undefined;
  @state() private busy = false;
  @query('shift-dialog') private readonly dialog!: ShiftDialog;

  private readonly plan = new Loaded(this, () => planOf(this.monday));

  protected override render() {
    const mayPlan = session.has('supervisor', 'operations');
    return html`<div class="page">
      <h1>${title('roster')}</h1>
      <page-tabs .paths=${TABS}></page-tabs>
      <duty-card .gaps=${this.gaps}></duty-card>
      <section class="card stack">
        ${this.#weeks()}
        <p class="small soft">${t(mayPlan ? 'roster.lead' : 'roster.read')}</p>
        ${this.plan.show(
          (plan) =>
            html`<roster-grid
              .plan=${this.draft ?? plan}
              .days=${daysFrom(this.monday)}
              ?editable=${mayPlan && !this.busy}
              @edit=${(e: CustomEvent<Cell>) => this.#edit(this.draft ?? plan, e.detail)}
            ></roster-grid>`,
        )}
      </section>
      ${this.draft && this.draft.changed.length > 0 ? this.#unsaved(this.draft) : nothing}
      <shift-dialog @change=${(e: CustomEvent<DayShifts>) => this.#changed(e.detail)}></shift-dialog>
    </div>`;
  }

  #weeks() {
    const hasDraft = (this.draft?.changed.length ?? 0) > 0;
    const to = (monday: string, text: string) =>
      html`<action-button look="slim" ?disabled=${hasDraft} @click=${() => this.#go(monday)}
        >${text}</action-button
      >`;
    return html`<div class="row wrap">
      ${to(later(this.monday, -7), t('week.before'))}
      ${to(mondayOf(deskNow()), t('week.now'))} ${to(later(this.monday, 7), t('week.after'))}
      <h2>${t('week', { from: this.monday, to: later(this.monday, 6) })}</h2>
    </div>`;
  }

  #unsaved(draft: Plan) {
    return html`<section class="card unsaved stack">
      <div class="row spread wrap">
        <strong role="status">${t('unsaved', { n: draft.changed.length })}</strong>
        <span class="row">
          <action-button ?disabled=${this.busy} @click=${() => (this.draft = undefined)}
            >${t('roster.discard')}</action-button
          >
          <action-button look="primary" ?busy=${this.busy} @click=${() => this.#save(draft)}
            >${t('roster.save')}</action-button
          >
        </span>
      </div>
      ${this.problem
        ? html`<p class="bad small" role="alert">
            ${t('roster.faults', { text: this.problem.errors[0]?.message ?? this.problem.sentence })}
          </p>`
        : nothing}
    </section>`;
  }

  #go(monday: string): void {
    this.monday = monday;
    this.draft = undefined;
    this.gaps = undefined;
    // The one of the other week must not be planned on, nor stay where this one cannot be read.
    this.plan.value = undefined;
    void this.plan.again();
  }

  #edit(plan: Plan, { account, day }: Cell): void {
    this.dialog.edit({ account, day, shifts: plan.of(account, day) });
  }

  #changed({ account, day, shifts }: DayShifts): void {
    const plan = this.draft ?? this.plan.value;
    this.problem = undefined;
    this.draft = plan?.with(account, day, shifts);
  }

  async #save(draft: Plan): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      const body = { ...spanOf(this.monday), people: draft.changed, shifts: draft.shifts };
      const { data } = await call('PUT /roster', {}, { body });
      await this.plan.again();
      if (this.plan.problem) {
        // What could not be read anew is not what was just saved.
        this.plan.value = undefined;
      }
      this.draft = undefined;
      this.gaps = data.gaps;
      toast(t('roster.saved', { n: data.shifts }));
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.problem = failure;
    } finally {
      this.busy = false;
    }
  }
}

/// With those who have a profile, where somebody may see them.
async function planOf(monday: string): Promise<Plan> {
  const { items = [] } = await read('GET /roster', spanOf(monday));
  const knowsStaff = session.has('supervisor', 'middle', 'compliance', 'operations', 'auditor', 'admin');
  const staff = knowsStaff ? ((await read('GET /staff')).items ?? []) : [];
  return Plan.of(items, staff.map((one) => one.account), daysFrom(monday));
}
