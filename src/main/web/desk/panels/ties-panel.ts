import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CaseAnswer, LinkAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { moment } from '../../words/moments.js';
import { LINK, MERGE, UNDO_MERGE, UNLINK } from '../actions/ties.js';
import { reads } from '../authority.js';
import { value } from '../words/values.js';
import './act-buttons.js';
import './duplicate-list.js';
import { panelStyles } from './panel-styles.js';
import { t } from './words.js';

/// How the case hangs together with others, and which may be the same.
@customElement('ties-panel')
export class TiesPanel extends LitElement {
  static override styles = [base, panelStyles];

  @property({ attribute: false }) case!: CaseAnswer;

  protected override render() {
    const { links = [], course } = this.case;
    return html`<ul>
        ${course?.mergedInto ? this.#merged(course.mergedInto) : nothing}
        ${course?.origin
          ? html`<li class="entry">
              ${t(`origin.${course.origin.kind}`)}
              ${caseLink(course.origin.caseId, course.origin.caseNo)}
            </li>`
          : nothing}
        ${(course?.absorbed ?? []).map(
          (one) =>
            html`<li class="entry">
              ${t('absorbed')} ${caseLink(one.caseId, one.caseNo)}
              <span class="small soft">${one.mergedBy ?? ''} ${moment(one.mergedAt)}</span>
            </li>`,
        )}
        ${links.map((link) => this.#link(link))}
      </ul>
      ${reads('duplicates') ? html`<duplicate-list .case=${this.case}></duplicate-list>` : nothing}
      <act-buttons .case=${this.case} .actions=${[LINK, MERGE]}></act-buttons>`;
  }

  #merged(into: NonNullable<NonNullable<CaseAnswer['course']>['mergedInto']>) {
    return html`<li class="entry">
      ${t('merged-into')} ${caseLink(into.caseId, into.caseNo)}
      <p class="small soft">
        ${into.mergedBy ?? ''} ${moment(into.mergedAt)} ${into.reason ?? ''} ·
        ${t('merged.until', { time: moment(into.undoUntil) })}
      </p>
      <act-buttons
        .case=${this.case}
        .actions=${[UNDO_MERGE]}
        .about=${{ subject: into.caseNo }}
      ></act-buttons>
    </li>`;
  }

  #link(link: LinkAnswer) {
    return html`<li class="entry">
      <mark-chip>${value('relation', link.relation)}</mark-chip>
      ${caseLink(link.caseId, link.caseNo)}
      <p class="small soft">${link.linkedBy} ${moment(link.linkedAt)} ${link.reason}</p>
      <act-buttons
        .case=${this.case}
        .actions=${[UNLINK]}
        .about=${{ fixed: { caseId: link.caseId }, subject: link.caseNo }}
      ></act-buttons>
    </li>`;
  }
}

function caseLink(id: string, caseNo: string) {
  return html`<page-link class="mono" to="/cases/${id}">${caseNo}</page-link>`;
}
