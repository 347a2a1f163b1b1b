import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ConsentLine, Difference, MatrixRehearsalAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import { tables } from '../../ui/tables.js';
import { moment } from '../../words/moments.js';
import { t } from './words.js';
import { consentWord } from './words/consents.js';

/// Whose consent past compensations would have needed under a draft.
@customElement('matrix-result')
export class MatrixResult extends LitElement {
  static override styles = [base, tables];

  @property({ attribute: false }) result!: MatrixRehearsalAnswer;

  protected override render() {
    const { examined, differences, complete, consents, grants } = this.result;
    if (examined === 0) {
      return html`<state-note text=${t('rehearsal.no-grants')}></state-note>`;
    }
    return html`<div class="stack" role="status">
      <p>${t('rehearsal.grants', { n: examined, differences })}</p>
      ${complete ? nothing : html`<p class="warn small">${t('rehearsal.part')}</p>`}
      ${sums(consents)} ${grants.length > 0 ? moved(grants) : nothing}
    </div>`;
  }
}

function sums(consents: readonly ConsentLine[]) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('rehearsal')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('consent')}</th>
          <th scope="col" class="number">${t('before')}</th>
          <th scope="col" class="number">${t('after')}</th>
        </tr>
      </thead>
      <tbody>
        ${consents.map(
          ({ consent, today, draft }) =>
            html`<tr>
              <th scope="row">${consentWord(consent)}</th>
              <td class="number">${t('grants-of', { n: today.grants, amount: today.amount })}</td>
              <td class="number">${t('grants-of', { n: draft.grants, amount: draft.amount })}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function moved(grants: readonly Difference[]) {
  return html`<details>
    <summary class="soft">${t('rehearsal.moved', { n: grants.length })}</summary>
    <ul class="small">
      ${grants.map(
        ({ caseNo, grantedAt, amount, today, draft }) =>
          html`<li>
            ${t('rehearsal.grant', {
              caseNo,
              at: moment(grantedAt),
              amount,
              before: consentWord(today),
              after: consentWord(draft),
            })}
          </li>`,
      )}
    </ul>
  </details>`;
}
