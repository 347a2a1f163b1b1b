import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { CaseAnswer, CompensationAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import type { Option } from '../../ui/choice-box.js';
import '../../ui/mark-chip.js';
import type { Tone } from '../../ui/mark-chip.js';
import { moment } from '../../words/moments.js';
import { formsIfKnown } from '../actions/choices.js';
import { GRANT, OF_COMPENSATION } from '../actions/money.js';
import { value } from '../words/values.js';
import './act-buttons.js';
import { facts } from './facts.js';
import { OfCase } from './of-case.js';
import { panelStyles } from './panel-styles.js';
import { t } from './words.js';

const TONES: Partial<Record<CompensationAnswer['state'], Tone>> = {
  PENDING_APPROVAL: 'warn',
  GRANTED: 'accent',
  APPROVED: 'accent',
  PAYING: 'accent',
  PAID: 'good',
  FAILED: 'bad',
  REJECTED: 'bad',
};

/// What the customer gets: how it was computed, who had a word in it, and what is to be done next.
@customElement('compensation-panel')
export class CompensationPanel extends LitElement {
  static override styles = [base, panelStyles];

  @property({ attribute: false }) case!: CaseAnswer;
  @state() private forms: readonly Option[] = [];
  readonly #all = new OfCase(this, (id) => read('GET /complaints/{id}/compensations', { id }));

  override connectedCallback(): void {
    super.connectedCallback();
    void formsIfKnown().then((forms) => (this.forms = forms));
  }

  protected override render() {
    return html`${this.#all.show((page) => {
        const items = page.items ?? [];
        return items.length === 0
          ? html`<p class="soft small">${t('compensation.none')}</p>`
          : html`<ul>${items.map((one) => this.#one(one))}</ul>`;
      })}
      <act-buttons .case=${this.case} .actions=${[GRANT]}></act-buttons>`;
  }

  #one(one: CompensationAnswer) {
    const amount = t('amount', { amount: one.amount });
    const form = this.forms.find((known) => known.value === one.form)?.text ?? one.form;
    const next = OF_COMPENSATION.filter(({ fits }) => fits(one)).map(({ action }) => action);
    return html`<li class="entry">
      <div class="row spread wrap">
        <strong>${form} ${amount}</strong>
        <mark-chip tone=${TONES[one.state] ?? ''}>${value('compensation', one.state)}</mark-chip>
      </div>
      ${facts(factsOf(one))} ${this.#words(one)}
      ${next.length > 0
        ? html`<act-buttons
            .case=${this.case}
            .actions=${next}
            .about=${{ place: { compensation: one.id }, subject: `${form} ${amount}` }}
          ></act-buttons>`
        : nothing}
    </li>`;
  }

  /// What others said of it.
  #words(one: CompensationAnswer) {
    const said = [
      ...one.opinions.map((opinion) => ({
        ...opinion,
        what: t(opinion.inFavour ? 'opinion.for' : 'opinion.against'),
        why: opinion.text,
      })),
      ...one.approvals.map((judgement) => ({
        ...judgement,
        what: `${value('side', judgement.side)} ${t(judgement.approved ? 'approved' : 'refused')}`,
        why: judgement.reason,
      })),
    ];
    return said.map(
      (each) =>
        html`<p class="small">
          <strong>${each.what}</strong> <span class="soft">${each.by} ${moment(each.at)}</span>
          ${each.why}
        </p>`,
    );
  }
}

function factsOf(one: CompensationAnswer): (readonly [string, string | undefined])[] {
  const { basis, identityCheck, payment, clawBack, advance, recovery } = one;
  const share = basis.base && basis.percent ? ` ${basis.base} × ${basis.percent}%` : '';
  return [
    [t('basis'), `${value('basis', basis.kind)}${share} ${basis.explanation}`],
    [t('reason'), one.reason],
    [t('granted'), `${one.grantedBy} ${moment(one.grantedAt)}`],
    [t('sums'), t('sums.of', { case: one.caseSum, customer: one.customerSum, day: one.daySum })],
    [t('expected'), one.expectedOn],
    [t('identity'), identityCheck && `${value('identity', identityCheck.method)} ${identityCheck.by}`],
    [t('payment'), payment && (payment.refusal ?? payment.reference ?? moment(payment.orderedAt))],
    [t('claw-back'), clawBack && `${t('amount', { amount: clawBack.amount })} ${clawBack.reason}`],
    [t('advance'), advance && `${value('party', advance.party)} ${advance.name ?? ''}`],
    [t('recovery'), recovery && `${value('recovery', recovery.state)} ${recovery.reference ?? ''}`],
  ];
}
