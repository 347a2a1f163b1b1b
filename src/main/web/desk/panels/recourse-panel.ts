import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { AppealAnswer, ArbitrationAnswer, CaseAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/mark-chip.js';
import { moment } from '../../words/moments.js';
import { RECOURSE } from '../actions/recourse.js';
import { reads } from '../authority.js';
import { value } from '../words/values.js';
import './act-buttons.js';
import { facts } from './facts.js';
import { OfCase } from './of-case.js';
import { panelStyles } from './panel-styles.js';
import { t } from './words.js';

/// What the customer did where they were not content, and what came of it.
@customElement('recourse-panel')
export class RecoursePanel extends LitElement {
  static override styles = [base, panelStyles];

  @property({ attribute: false }) case!: CaseAnswer;
  readonly #arbitrations = new OfCase(this, async (id) =>
    reads('arbitration')
      ? ((await read('GET /complaints/{id}/arbitration', { id })).items ?? [])
      : [],
  );

  protected override render() {
    const one = this.case;
    const appeals = one.appeals ?? [];
    return html`
      <ul>${appeals.map((appeal) => this.#appeal(appeal))}</ul>
      ${one.reviewDraft
        ? html`<p class="small">
            <strong>${t('review.draft')}</strong> ${value('outcome', one.reviewDraft.outcome)}
            <span class="soft">${one.reviewDraft.reviewer}</span> ${one.reviewDraft.reasons}
          </p>`
        : nothing}
      ${this.#arbitrations.show(
        (all) => html`<ul>${all.map((each) => this.#arbitration(each))}</ul>
          ${appeals.length + all.length === 0
            ? html`<p class="soft small">${t('recourse.none')}</p>`
            : nothing}`,
      )}
      <act-buttons
        .case=${one}
        .actions=${RECOURSE.filter((action) => action.applies?.(one) ?? true)}
      ></act-buttons>
    `;
  }

  #appeal(appeal: AppealAnswer) {
    return html`<li class="entry">
      <div class="row spread wrap">
        <strong>${t('appeal', { n: appeal.number })}</strong>
        <mark-chip tone=${appeal.endedAt ? '' : 'warn'}>${value('appeal', appeal.state)}</mark-chip>
      </div>
      ${facts([
        [t('appeal.reason'), appeal.reason],
        [t('appeal.by'), `${appeal.filedBy ?? ''} ${moment(appeal.filedAt)}`],
        [t('appeal.reviewer'), appeal.reviewer],
        [t('appeal.first'), appeal.firstDecision.text],
        [t('appeal.decision'), appeal.decision && value('outcome', appeal.decision.outcome)],
        [t('reason'), appeal.decision?.reasons],
      ])}
    </li>`;
  }

  #arbitration(one: ArbitrationAnswer) {
    return html`<li class="entry">
      <div class="row spread wrap">
        <strong>${one.institution} ${one.fileReference}</strong>
        <mark-chip>${value('arbitration', one.state)}</mark-chip>
      </div>
      ${facts([
        ...one.steps.map((step): [string, string] => [
          `${value('arbitration', step.step)} ${step.on}`,
          step.document,
        ]),
        [t('award'), one.award],
        [t('award.by'), one.performBy],
      ])}
      ${one.missedAt ? html`<p class="bad small">${t('award.missed')}</p>` : nothing}
    </li>`;
  }
}
