import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RuleForm } from '../../api/types.js';
import { base } from '../../ui/base.js';
import { term } from '../../words/terms.js';
import { differences } from './deadline-rules.js';
import { changedLeaves, rulesOf } from './policy-content.js';
import type { Content, Value } from './policy-content.js';
import './change-table.js';
import type { Line } from './change-table.js';
import { spoken } from './rule-length.js';
import { spanWords } from './span-words.js';
import { t } from './words.js';
import { placeWord } from './words/fields.js';

/// What a draft makes different, line by line.
@customElement('policy-changes')
export class PolicyChanges extends LitElement {
  static override styles = base;

  /// What is in force, and what shall be instead.
  @property({ attribute: false }) inForce: Content = {};
  @property({ attribute: false }) draft: Content = {};

  protected override render() {
    const lines = linesOf(this.inForce, this.draft);
    return html`<change-table .lines=${lines}></change-table>`;
  }
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
    where: placeWord(leaf.place),
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
  return value === undefined ? '' : spanWords(String(value)) || String(value);
}
