import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RuleForm } from '../../api/types.js';
import { base } from '../../ui/base.js';
import { tables } from '../../ui/tables.js';
import { term } from '../../words/terms.js';
import { differences } from './deadline-rules.js';
import { changedLeaves, rulesOf } from './policy-content.js';
import type { Content, Value } from './policy-content.js';
import { spoken } from './rule-length.js';
import { t } from './words.js';

interface Line {
  where: string;
  before: string;
  after: string;
}

/// What a draft makes different, line by line.
@customElement('policy-changes')
export class PolicyChanges extends LitElement {
  static override styles = [base, tables];

  /// What is in force, and what shall be instead.
  @property({ attribute: false }) inForce: Content = {};
  @property({ attribute: false }) draft: Content = {};

  protected override render() {
    const lines = linesOf(this.inForce, this.draft);
    return html`<section class="card stack">
      <div class="row spread">
        <h2>${t('difference')}</h2>
        <span class="small soft">${t('changes', { n: lines.length })}</span>
      </div>
      ${lines.length > 0 ? table(lines) : html`<p class="soft">${t('changes.none')}</p>`}
    </section>`;
  }
}

function table(lines: readonly Line[]) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('difference')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('where')}</th>
          <th scope="col">${t('before')}</th>
          <th scope="col">${t('after')}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          (line) =>
            html`<tr>
              <th scope="row">${line.where}</th>
              <td>${line.before ? html`<del>${line.before}</del>` : nothing}</td>
              <td>${line.after ? html`<ins>${line.after}</ins>` : nothing}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function linesOf(before: Content, after: Content): Line[] {
  if (isDeadlines(before)) {
    return differences(rulesOf(before), rulesOf(after)).map((one) => ({
      where: subjectOf(one.rule),
      before: one.before ? spoken(one.before) : '',
      after: one.after ? spoken(one.after) : '',
    }));
  }
  return changedLeaves(before, after).map((leaf) => ({
    where: leaf.place,
    before: shown(leaf.before),
    after: shown(leaf.after),
  }));
}

function isDeadlines(content: Content): boolean {
  return rulesOf(content).some((rule) => rule.stage && rule.kinds);
}

function subjectOf(rule: RuleForm): string {
  const kind = rule.kinds[0];
  return [
    kind ? term('kind', kind) : '',
    term('stage', rule.stage),
    ...(rule.severities ?? []).map((severity) => term('severity', severity)),
    rule.riskFloor ? t('condition.from', { risk: term('risk', rule.riskFloor) }) : '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

function shown(value: Value | undefined): string {
  return value === undefined ? '' : String(value);
}
