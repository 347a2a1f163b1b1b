import type { FindingAnswer1, InspectionAnswer } from '../../api/types.js';
import { open } from './filters.js';
import { OPENING, PROOF, STEPS } from './inspection-steps.js';
import type { Clock, Mark, Register } from './register.js';
import { at, caseLink, chip, column, due, toned } from './show.js';
import { options, spoken, wordOf } from './terms.js';
import { t as common } from './words/common.js';
import { GRADE, HAPPENING, KIND, STATE, t } from './words/inspection.js';

const of = column<InspectionAnswer>;
const item = column<FindingAnswer1>;

export const register: Register<InspectionAnswer> = {
  lead: t('lead'),
  list: 'GET /inspections',
  one: 'GET /inspections/{id}',
  timeline: 'GET /inspections/{id}/timeline',
  filters: [
    open,
    { name: 'kind', title: common('kind'), options: options(KIND) },
    { name: 'state', title: common('state'), options: options(STATE) },
  ],
  key: (one) => one.id,
  label: (one) => one.inspectionNo,
  mark,
  columns: [
    of(common('kind'), (one) => spoken(KIND, one.kind)),
    of(t('subject'), (one) => one.subject),
    of(t('responsible'), (one) => one.responsible),
    of(common('state'), (one) => chip(mark(one))),
    of(t('open-findings'), (one) => openOf(one)),
    of(common('due'), (one) => due(next(one)?.dueAt)),
  ],
  facts: [
    of(common('kind'), (one) => spoken(KIND, one.kind)),
    of(t('subject'), (one) => one.subject),
    of(t('responsible'), (one) => one.responsible),
    of(t('planned-for'), (one) => at(one.plannedFor)),
    of(t('conducted-by'), (one) => one.conductedBy),
    of(t('held-at'), (one) => at(one.heldAt)),
    of(t('result'), (one) => one.result),
    of(common('case'), (one) => caseLink(one.caseId)),
    of(t('conclusion'), (one) => one.conclusion),
  ],
  clocks: clocksOf,
  parts: [
    {
      title: t('findings'),
      items: (one) => one.findings,
      columns: [
        item(t('number'), (one) => one.number),
        item(t('finding'), (one) => one.text),
        item(common('grade'), (one) => chip(grade(one))),
        item(t('risk'), ({ score, priority }) =>
          score === undefined ? undefined : t('risk.says', { score, priority: priority ?? '' }),
        ),
        item(common('owner'), (one) => one.owner),
        item(t('fix-by'), (one) => (one.open ? due(one.dueAt) : at(one.dueAt))),
        item(t('proof'), (one) => one.evidence),
      ],
      step: PROOF,
    },
  ],
  steps: STEPS,
  opening: OPENING,
  story: { happenings: HAPPENING, word: wordOf(KIND, GRADE) },
  waiting: {
    title: t('waits'),
    asked: { open: true },
    concerns: (one) => one.state === 'PLANNED' || one.findings.some((found) => found.open),
    says: (one) =>
      t('waits.says', { no: one.inspectionNo, kind: spoken(KIND, one.kind), subject: one.subject }),
    clock: next,
  },
};

function mark({ state }: InspectionAnswer): Mark {
  return toned(spoken(STATE, state), state === 'CLOSED' ? '' : state === 'HELD' ? 'warn' : 'accent');
}

function grade({ grade: one }: FindingAnswer1): Mark {
  return toned(spoken(GRADE, one), one === 'MAJOR' ? 'bad' : one === 'MEDIUM' ? 'warn' : '');
}

function openOf({ state, findings }: InspectionAnswer): string | undefined {
  const open = findings.filter((one) => one.open).length;
  return state === 'PLANNED' ? undefined : t('open-findings.says', { open, all: findings.length });
}

function clocksOf({ state, plannedFor, findings }: InspectionAnswer): Clock[] {
  if (state === 'PLANNED') {
    return [{ title: t('planned-for'), dueAt: plannedFor }];
  }
  return findings
    .filter((one) => one.open)
    .map((one) => ({ title: one.text, dueAt: one.dueAt, note: one.owner }));
}

function next(one: InspectionAnswer): Clock | undefined {
  return clocksOf(one).sort((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? ''))[0];
}
