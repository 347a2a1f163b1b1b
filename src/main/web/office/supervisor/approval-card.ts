import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { CaseAnswer, ProposalAnswer } from '../../api/types.js';
import { command } from '../../app/case-command.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/count-down.js';
import '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import type { ReasonDialog } from '../../ui/reason-dialog.js';
import '../../ui/reason-dialog.js';
import { toast } from '../../ui/toast.js';
import { term } from '../../words/terms.js';
import { t } from './words.js';

/// One offer that waits for approval. Says `decided`.
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
      }
    `,
  ];

  @property({ attribute: false }) case!: CaseAnswer;
  @query('reason-dialog') private readonly dialog!: ReasonDialog;

  protected override render() {
    const one = this.case;
    const due = one.deadlines.find(
      (deadline) => deadline.stage === 'PROPOSAL' && deadline.state === 'RUNNING',
    );
    return html`<article class="card stack">
        <div class="row spread wrap">
          <h2><page-link to="/cases/${one.id}">${one.caseNo}</page-link></h2>
          <span class="row wrap">
            <mark-chip>${term('severity', one.severity)}</mark-chip>
            <mark-chip tone=${one.risk === 'LOW' ? '' : 'warn'}>${term('risk', one.risk)}</mark-chip>
            ${due ? html`<count-down due=${due.dueAt} warn=${due.warnAt}></count-down>` : nothing}
          </span>
        </div>
        ${one.proposal ? offer(one.proposal) : nothing}
        <div class="row wrap">
          <action-button look="primary" @click=${() => this.#decide(true)}
            >${t('approve')}</action-button
          >
          <action-button look="danger" @click=${() => this.#decide(false)}
            >${t('refuse')}</action-button
          >
        </div>
      </article>
      <reason-dialog></reason-dialog>`;
  }

  /// Of the case that was seen when the button was pressed, whatever the card shows later.
  #decide(approved: boolean): void {
    const one = this.case;
    const { caseNo } = one;
    this.dialog.ask({
      heading: t(approved ? 'approve-case' : 'refuse-case', { caseNo }),
      doing: t(approved ? 'approve' : 'refuse'),
      dangerous: !approved,
      run: async (reason) => {
        const body = { approved, reason };
        const { done } = await command('POST /complaints/{id}/approval', one, body);
        if (done) {
          toast(t(approved ? 'approved' : 'refused', { caseNo }));
        }
        this.dispatchEvent(new Event('decided'));
      },
    });
  }
}

function offer(proposal: ProposalAnswer) {
  return html`<blockquote>${proposal.text}</blockquote>
    <dl>
      ${proposal.remedy
        ? html`<dt>${t('remedy')}</dt>
            <dd>${proposal.remedy}</dd>`
        : nothing}
      <dt>${t('compensation')}</dt>
      <dd>
        ${proposal.compensation
          ? t('amount', { amount: proposal.compensation })
          : t('compensation.none')}
      </dd>
    </dl>
    <p class="small soft">
      ${proposal.draftedBy ? t('drafted-by', { name: proposal.draftedBy }) : nothing}
      ${proposal.approvedBy
        ? html`· ${t('approved-already', { name: proposal.approvedBy })}`
        : nothing}
    </p>`;
}
