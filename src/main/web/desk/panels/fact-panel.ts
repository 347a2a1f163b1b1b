import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CaseAnswer, FindingAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/mark-chip.js';
import { moment } from '../../words/moments.js';
import { FACTS } from '../actions/facts.js';
import { GRADING } from '../actions/grading.js';
import { value } from '../words/values.js';
import './act-buttons.js';
import { facts } from './facts.js';
import { panelStyles } from './panel-styles.js';
import { t } from './words.js';

const NEW = FACTS.filter((one) =>
  ['findings', 'responsibility', 'snapshots', 'needs', 'account-unfreezing'].includes(one.noun),
);
const REPORT = GRADING.filter((one) => one.noun.startsWith('risk-report'));

/// What the desk has established, who is responsible, and the report on the risk.
@customElement('fact-panel')
export class FactPanel extends LitElement {
  static override styles = [base, panelStyles];

  @property({ attribute: false }) case!: CaseAnswer;

  protected override render() {
    const one = this.case;
    const { findings = [], technicalCause, needs, responsibleParty } = one;
    return html`
      ${facts([
        [t('responsible'), responsibleParty && value('responsible', responsibleParty)],
        [t('technical'), technicalCause && `${technicalCause.reason} ${technicalCause.markedBy}`],
        [t('needs.scenario'), needs?.scenario],
        [t('needs.budget'), needs?.budget && t('amount', { amount: needs.budget })],
        [t('needs.notes'), needs?.notes],
      ])}
      <ul>${findings.map((finding) => this.#finding(finding))}</ul>
      ${one.riskReport ? this.#report(one.riskReport) : nothing}
      <act-buttons
        .case=${one}
        .actions=${[...NEW, ...REPORT].filter((action) => action.applies?.(one) ?? true)}
      ></act-buttons>
    `;
  }

  #finding(finding: FindingAnswer) {
    const said = finding.fact === 'DELIVERED_AT' ? moment(finding.value) : finding.value;
    return html`<li class="entry">
      <strong>${value('fact', finding.fact)}</strong> ${value('said', said)}
      <p class="small soft">${finding.by} ${moment(finding.at)} ${finding.note ?? ''}</p>
    </li>`;
  }

  #report(report: NonNullable<CaseAnswer['riskReport']>) {
    return html`<div class="entry">
      <div class="row spread wrap">
        <strong>${t('report')}</strong>
        <mark-chip tone=${report.approvedAt ? 'good' : 'warn'}
          >${t(report.approvedAt ? 'report.approved' : 'report.waits')}</mark-chip
        >
      </div>
      ${facts([
        [t('report.by'), `${report.author ?? ''} ${moment(report.filedAt)}`],
        [t('report.findings'), report.findings],
        [t('report.customer'), report.customerVersion],
        [t('report.approved-by'), report.approvedBy],
      ])}
    </div>`;
  }
}
