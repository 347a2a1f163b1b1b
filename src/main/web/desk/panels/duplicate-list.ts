import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { CaseAnswer, DuplicateAnswer1 } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { moment } from '../../words/moments.js';
import { term } from '../../words/terms.js';
import { LINK, MERGE } from '../actions/ties.js';
import { value } from '../words/values.js';
import './act-buttons.js';
import { OfCase } from './of-case.js';
import { panelStyles } from './panel-styles.js';
import { like, t } from './words.js';

const WHOLE = 100;

/// Cases that may be the same, and why the desk thinks so. A person decides.
@customElement('duplicate-list')
export class DuplicateList extends LitElement {
  static override styles = [base, panelStyles];

  @property({ attribute: false }) case!: CaseAnswer;
  readonly #all = new OfCase(this, (id) => read('GET /complaints/{id}/duplicates', { id }));

  protected override render() {
    return html`<h3>${t('duplicates')}</h3>
      ${this.#all.show((found) => {
        const into = this.case.course?.mergedInto?.caseId;
        const fresh = found.items.filter((one) => !one.linked && one.caseId !== into);
        return html`<ul>${fresh.map((one) => this.#one(one))}</ul>
          ${fresh.length === 0 ? html`<p class="soft small">${t('duplicates.none')}</p>` : ''}
          ${found.complete ? '' : html`<p class="soft small">${t('duplicates.more')}</p>`}`;
      })}`;
  }

  #one(one: DuplicateAnswer1) {
    return html`<li class="entry">
      <div class="row spread wrap">
        <page-link class="mono" to="/cases/${one.caseId}">${one.caseNo}</page-link>
        <mark-chip tone="accent"
          >${value('relation', one.suggestion)} ${Math.round(one.score * WHOLE)}%</mark-chip
        >
      </div>
      <p class="small soft">
        ${term('status', one.status)} · ${term('channel', one.channel)} · ${moment(one.receivedAt)}
      </p>
      <p class="small">${one.reasons.map((reason) => like(reason)).join(t('comma'))}</p>
      <act-buttons
        bare
        .case=${this.case}
        .actions=${[MERGE, LINK]}
        .about=${{ fixed: { caseId: one.caseId }, subject: one.caseNo }}
      ></act-buttons>
    </li>`;
  }
}
