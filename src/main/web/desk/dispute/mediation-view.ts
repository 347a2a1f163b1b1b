import { LitElement, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import type { CaseAnswer, MediationAnswer, Party } from '../../api/types.js';
import { command } from '../../app/case-command.js';
import type { CaseOperation } from '../../app/case-command.js';
import { session } from '../../app/session.js';
import '../../customer/agreement-view.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/count-down.js';
import type { FormDialog } from '../../ui/form-dialog.js';
import '../../ui/form-dialog.js';
import '../../ui/mark-chip.js';
import { toast } from '../../ui/toast.js';
import { moment } from '../../words/moments.js';
import { allows } from '../authority.js';
import './agreement-dialog.js';
import type { AgreementDialog } from './agreement-dialog.js';
import { handOver } from './handover.js';
import { mediationStyles } from './mediation-styles.js';
import { goesOn, operationOf, stepsOf } from './mediation-steps.js';
import type { Step } from './mediation-steps.js';
import { t } from './words.js';

const PARTIES: readonly Party[] = ['CUSTOMER', 'MERCHANT'];
const OVER = ['FULFILLED', 'DECLINED', 'FAILED'];
const DRAWING_UP = ['INTERNAL_OPEN', 'THIRD_PARTY_OPEN', 'AGREED'];
const STAGES = ['MEDIATION_INTERNAL', 'MEDIATION_THIRD'];

/// The last mediation of a case: where it stands, whose word is missing, and the next steps. Says
/// `done` with the case afterwards.
@customElement('mediation-view')
export class MediationView extends LitElement {
  static override styles = [base, mediationStyles];

  @property({ attribute: false }) case!: CaseAnswer;
  @property({ attribute: false }) mediations: readonly MediationAnswer[] = [];
  @query('form-dialog') private readonly dialog!: FormDialog;
  @query('agreement-dialog') private readonly agreement!: AgreementDialog;

  protected override render() {
    const last = this.mediations.at(-1);
    const mayAsk = allows('mediation', this.case) && (!last || OVER.includes(last.state));
    return html`<div class="stack">
        <h2 class="row spread wrap">
          ${t('mediation')}
          ${last ? html`<mark-chip tone="accent">${t(`state.${last.state}`)}</mark-chip>` : nothing}
        </h2>
        ${last ? this.#standing(last) : html`<p class="soft">${t('mediation.none')}</p>`}
        ${mayAsk
          ? html`<div><action-button @click=${this.#request}>${t('request')}</action-button></div>`
          : nothing}
      </div>
      <form-dialog></form-dialog>
      <agreement-dialog @agreed=${this.#agreed}></agreement-dialog>`;
  }

  #standing(last: MediationAnswer) {
    const clock = this.case.deadlines.find(
      (one) => STAGES.includes(one.stage) && (one.state === 'RUNNING' || one.state === 'BREACHED'),
    );
    const isThird = last.institution !== undefined;
    return html`<p class="small soft">
        ${t('asked-by', { who: t(`party.${last.requestedBy}`), at: moment(last.requestedAt) })} ·
        ${t('led-by', { name: last.mediator ?? t('nobody') })}
        ${isThird ? html`· ${last.institution}` : nothing}
        ${clock ? html`· <count-down due=${clock.dueAt} warn=${clock.warnAt ?? ''}></count-down>` : nothing}
      </p>
      <p class="text">${last.reason}</p>
      ${this.#words(t('consents'), isThird ? last.furtherConsents : last.consents)}
      ${last.sessions.map(
        (one) => html`<details>
          <summary>${t('session.of', { at: moment(one.heldAt) })}</summary>
          <p class="small soft">${one.participants.join(t('comma'))}</p>
          <p class="text">${one.minutes}</p>
        </details>`,
      )}
      ${last.agreement
        ? html`<agreement-view .agreement=${last.agreement}></agreement-view>
            ${this.#words(t('signatures'), last.agreement.signatures)}`
        : nothing}
      ${last.endReason ? html`<p class="text">${last.endReason}</p>` : nothing}
      ${this.#steps(last)}`;
  }

  #words(heading: string, given: MediationAnswer['consents']) {
    return html`<dl aria-label=${heading}>
      <dt class="small soft">${heading}</dt>
      ${PARTIES.map((party) => {
        const word = given.find((one) => one.party === party);
        return html`<dd>
          <mark-chip tone=${word ? 'good' : 'warn'}
            >${t(`party.${party}`)} ${word ? '✓' : t('missing')}</mark-chip
          >
          ${word ? html`<span class="small soft">${word.person} · ${moment(word.at)}</span>` : nothing}
        </dd>`;
      })}
    </dl>`;
  }

  #steps(last: MediationAnswer) {
    const draws =
      session.has('mediator') && DRAWING_UP.includes(last.state) && goesOn(last, this.case.status);
    const handsOver = last.state === 'THIRD_PARTY_OPEN' && session.has(...ACCESS['GET /complaints/{id}/mediation/handover']);
    return html`<div class="row wrap" role="group" aria-label=${t('steps')}>
      ${draws
        ? html`<action-button look="primary" @click=${() => this.agreement.show(last.agreement)}
            >${t(last.agreement ? 'step.redraw' : 'step.agreement')}</action-button
          >`
        : nothing}
      ${stepsOf(last, this.case).map(
        (step) => html`<action-button
          look=${step.dangerous ? 'danger' : ''}
          @click=${() => this.#take(step, last)}
          >${t(`step.${step.deed}`)}</action-button
        >`,
      )}
      ${handsOver
        ? html`<action-button @click=${() => handOver(this.case)}>${t('handover')}</action-button>`
        : nothing}
    </div>`;
  }

  #take(step: Step, last: MediationAnswer): void {
    this.dialog.ask({
      heading: t(`step.${step.deed}`),
      lead: t(`lead.${step.deed}`),
      fields: step.fields(last),
      doing: t(`step.${step.deed}`),
      dangerous: step.dangerous ?? false,
      run: ({ values }) => this.#send(operationOf(step), step.body(values, last), t(`step.${step.deed}`)),
    });
  }

  #request(): void {
    this.dialog.ask({
      heading: t('request'),
      lead: t('lead.request'),
      fields: [
        {
          name: 'party',
          label: t('request.party'),
          kind: 'choice',
          initial: 'CUSTOMER',
          options: PARTIES.map((value) => ({ value, text: t(`party.${value}`) })),
        },
        { name: 'reason', label: t('reason'), kind: 'box', max: 5000 },
      ],
      doing: t('request'),
      run: ({ values }) => this.#send('POST /complaints/{id}/mediation', { ...values }, t('request')),
    });
  }

  #agreed(event: Event): void {
    const { body, settle } = (event as CustomEvent<AgreedDetail>).detail;
    settle(this.#send('POST /complaints/{id}/mediation/agreement', body, t('step.agreement')));
  }

  /// Which body fits which step is looked after by the list of them.
  async #send(operation: CaseOperation, body: object, what: string): Promise<void> {
    const result = await command(operation, this.case, body as never);
    this.dispatchEvent(new CustomEvent('done', { detail: result.case }));
    if (result.done) {
      toast(t('done', { what }));
    }
  }
}

interface AgreedDetail {
  body: object;
  settle: (sent: Promise<void>) => void;
}
