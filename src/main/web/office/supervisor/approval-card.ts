import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ApprovalAnswer } from '../../api/types.js';
import { linkTo } from '../../desk/begun-action.js';
import { value } from '../../desk/words/values.js';
import { base } from '../../ui/base.js';
import type { Option } from '../../ui/choice-box.js';
import '../../ui/count-down.js';
import '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { moment } from '../../words/moments.js';
import { refusal } from '../../words/refusals.js';
import { roleWord } from '../../words/roles.js';
import { term } from '../../words/terms.js';
import { t } from './words.js';

const NOUNS = {
  OFFER: 'approval',
  APPEAL: 'approval',
  COMPENSATION: 'compensations/{compensation}/approval',
  REJECTION: 'rejection/approval',
  RISK_REPORT: 'risk-report/approval',
} as const;

/// One thing that waits for approval. A click opens its case, and there the form for the approval.
@customElement('approval-card')
export class ApprovalCard extends LitElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: var(--gap-1) var(--gap-3);
      }
      dt {
        color: var(--text-soft);
      }
      blockquote {
        margin: 0;
        padding-inline-start: var(--gap-3);
        border-inline-start: 3px solid var(--line);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) approval!: ApprovalAnswer;
  @property({ attribute: false }) forms: readonly Option[] = [];

  protected override render() {
    const one = this.approval;
    return html`<article class="card stack">
      <div class="row spread wrap">
        <h2>${t(`kind.${one.kind}`)} · ${one.caseNo}</h2>
        <span class="row wrap">
          <mark-chip>${term('severity', one.severity)}</mark-chip>
          <mark-chip tone=${one.risk === 'LOW' ? '' : 'warn'}>${term('risk', one.risk)}</mark-chip>
          ${one.dueAt ? html`<count-down due=${one.dueAt} warn=${one.warnAt ?? ''}></count-down>` : nothing}
        </span>
      </div>
      <blockquote>${one.text}</blockquote>
      ${this.#facts()}
      <p class="small soft">${this.#whoAsked()}</p>
      ${this.#way()}
    </article>`;
  }

  #facts() {
    const { kind, subject, remedy, amount, approvers } = this.approval;
    const facts: [string, string | undefined][] = [
      [t('subject'), subject && this.#subject(subject)],
      [t('remedy'), remedy],
      [t('compensation'), kind === 'OFFER' && !amount ? t('compensation.none') : sum(amount)],
      [t('approvers'), approvers.map(roleWord).join(t('comma')) || t('approvers.none')],
    ];
    return html`<dl>
      ${facts.map(([name, said]) =>
        said
          ? html`<dt>${name}</dt>
              <dd>${said}</dd>`
          : nothing,
      )}
    </dl>`;
  }

  #subject(subject: string): string {
    switch (this.approval.kind) {
      case 'REJECTION':
        return value('ground', subject);
      case 'APPEAL':
        return value('outcome', subject);
      default:
        return this.forms.find((form) => form.value === subject)?.text ?? subject;
    }
  }

  #whoAsked(): string {
    const { askedBy, askedAt, approvedBy, legallyApprovedBy } = this.approval;
    return [
      t('asked-by', { name: askedBy }) + (askedAt ? ` ${moment(askedAt)}` : ''),
      ...[approvedBy, legallyApprovedBy]
        .filter((name) => name !== undefined)
        .map((name) => t('approved-already', { name })),
    ].join(' · ');
  }

  /// To the form, or why there is none for the reader.
  #way() {
    const { obstacle, caseId, caseNo, kind, compensationId } = this.approval;
    if (obstacle) {
      return html`<p class="small">${t('not-you', { why: refusal(obstacle, undefined) ?? t('not-now') })}</p>
        <p><page-link roomy to="/cases/${caseId}">${t('open', { caseNo })}</page-link></p>`;
    }
    const to = linkTo(caseId, NOUNS[kind], compensationId);
    return html`<p><page-link roomy to=${to}>${t('decide', { caseNo })}</page-link></p>`;
  }
}

function sum(amount: string | undefined): string | undefined {
  return amount && t('amount', { amount });
}
