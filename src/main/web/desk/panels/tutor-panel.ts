import { LitElement, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { call, read } from '../../api/client.js';
import type { CaseAnswer, TutoredAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/action-button.js';
import '../../ui/reason-dialog.js';
import type { ReasonDialog } from '../../ui/reason-dialog.js';
import { toast } from '../../ui/toast.js';
import { t as action } from '../../words/actions.js';
import { moment } from '../../words/moments.js';
import { askedFor } from '../asked-for.js';
import { OfCase } from './of-case.js';
import { panelStyles } from './panel-styles.js';
import { t } from './words.js';

/// What new colleagues want to do with the case, for their tutors to confirm. Says `done` with the
/// case once it took effect.
@customElement('tutor-panel')
export class TutorPanel extends LitElement {
  static override styles = [base, panelStyles];

  @property({ attribute: false }) case!: CaseAnswer;
  @query('reason-dialog') private readonly dialog!: ReasonDialog;
  readonly #all = new OfCase(this, async (id) => {
    const page = await read('GET /tutored-actions', { state: 'PENDING' });
    return (page.items ?? []).filter((one) => one.caseId === id);
  });

  protected override render() {
    return html`${this.#all.show((all) =>
        all.length === 0
          ? html`<p class="soft small">${t('tutoring.none')}</p>`
          : html`<ul>${all.map((one) => this.#one(one))}</ul>`,
      )}<reason-dialog></reason-dialog>`;
  }

  #one(one: TutoredAnswer) {
    const what = action(one.resource as 'classification');
    return html`<li class="entry">
      <p>${t('tutoring.of', { who: one.account })} <strong>${what}</strong></p>
      <p class="small">${askedFor(one.request).join(' · ')}</p>
      <p class="small soft">${moment(one.askedAt)}</p>
      ${one.mayDecide
        ? html`<div class="row wrap">
            <action-button look="slim" @click=${() => this.#decide(one, what, true)}
              >${t('tutoring.confirm')}</action-button
            >
            <action-button look="slim danger" @click=${() => this.#decide(one, what, false)}
              >${t('tutoring.refuse')}</action-button
            >
          </div>`
        : html`<p class="small soft">${t('tutoring.tutor-decides')}</p>`}
    </li>`;
  }

  #decide(one: TutoredAnswer, what: string, confirmed: boolean): void {
    const doing = t(confirmed ? 'tutoring.confirm' : 'tutoring.refuse');
    this.dialog.ask({
      heading: `${doing} · ${what}`,
      doing,
      dangerous: !confirmed,
      run: async (reason) => {
        const body = { confirmed, reason };
        await call('POST /tutored-actions/{id}/decision', { id: one.id }, { body });
        toast(t(confirmed ? 'tutoring.confirmed' : 'tutoring.refused'));
        const detail = await read('GET /complaints/{id}', { id: one.caseId });
        this.dispatchEvent(new CustomEvent('done', { detail, bubbles: true, composed: true }));
        await this.#all.again();
      },
    });
  }
}
