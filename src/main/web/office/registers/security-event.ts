import type { Duty, EventAnswer, Rectification, Responsible, Sanction } from '../../api/types.js';
import { moment } from '../../words/moments.js';
import { open } from './filters.js';
import type { Clock, Mark, Register } from './register.js';
import { OPENING, PROOF, STEPS } from './security-event-steps.js';
import { at, caseLink, chip, column, due, entryLink, toned } from './show.js';
import { options, spoken, wordOf } from './terms.js';
import { t as common } from './words/common.js';
import { CAPACITY, CLASS, DUTY, GRADE, HAPPENING, SANCTION, SOURCE, STATE, t } from './words/security-event.js';

const of = column<EventAnswer>;

export const register: Register<EventAnswer> = {
  lead: t('lead'),
  list: 'GET /security-events',
  one: 'GET /security-events/{id}',
  timeline: 'GET /security-events/{id}/timeline',
  filters: [
    open,
    { name: 'kind', title: t('class'), options: options(CLASS) },
    { name: 'state', title: common('state'), options: options(STATE) },
  ],
  key: (one) => one.id,
  label: (one) => one.eventNo,
  mark,
  columns: [
    of(t('class'), (one) => spoken(CLASS, one.securityClass)),
    of(common('summary'), (one) => one.summary),
    of(t('grade'), (one) => chip(grade(one))),
    of(common('state'), (one) => chip(mark(one))),
    of(common('due'), (one) => due(next(one)?.dueAt, next(one)?.warnAt)),
    of(t('discovered'), (one) => at(one.discoveredAt)),
  ],
  facts: [
    of(t('class'), (one) => spoken(CLASS, one.securityClass)),
    of(t('grade'), (one) => chip(grade(one))),
    of(common('summary'), (one) => one.summary),
    of(t('source'), (one) => spoken(SOURCE, one.source)),
    of(common('reported-by'), (one) => one.reportedBy),
    of(t('discovered'), (one) => at(one.discoveredAt)),
    of(common('reported-at'), (one) => at(one.reportedAt)),
    of(common('case'), (one) => caseLink(one.caseId)),
    of(t('incident'), (one) => entryLink('incidents', one.incidentId)),
    of(t('containment'), (one) => one.containment),
    of(t('facts'), ({ facts }) =>
      facts && t('facts.says', { persons: facts.persons, data: facts.dataClasses.join(common('comma')) }),
    ),
    of(t('cause'), (one) => one.analysis?.cause),
    of(t('lessons'), (one) => one.analysis?.lessons),
    of(common('conclusion'), (one) => one.conclusion),
    of(common('legal-basis'), (one) => one.legalBasis),
    of(common('ended-at'), (one) => at(one.endedAt)),
  ],
  clocks: (one) => one.duties.map((duty) => clock(duty, isOver(one))),
  parts: [
    {
      title: t('rectifications'),
      items: (one) => one.rectifications,
      columns: [
        column<Rectification>(t('what'), (item) => item.text),
        column<Rectification>(common('owner'), (item) => item.owner),
        column<Rectification>(common('due'), (item) =>
          item.provedAt ? at(item.timer.dueAt) : due(item.timer.dueAt, item.timer.warnAt),
        ),
        column<Rectification>(t('proof'), (item) => item.evidence),
      ],
      step: PROOF,
    },
    {
      title: t('responsible'),
      items: (one) => one.responsible,
      columns: [
        column<Responsible>(t('person'), (item) => item.person),
        column<Responsible>(t('capacity'), (item) => spoken(CAPACITY, item.capacity)),
        column<Responsible>(common('reason'), (item) => item.reason),
      ],
    },
    {
      title: t('sanctions'),
      items: (one) => one.sanctions,
      columns: [
        column<Sanction>(t('person'), (item) => item.person),
        column<Sanction>(t('sanction'), (item) => spoken(SANCTION, item.kind)),
        column<Sanction>(common('text'), (item) => item.text),
        column<Sanction>(common('by'), (item) => item.decidedBy),
        column<Sanction>(common('at'), (item) => at(item.decidedAt)),
      ],
    },
  ],
  steps: STEPS,
  opening: OPENING,
  story: { happenings: HAPPENING, word: wordOf(CLASS, GRADE, DUTY, SANCTION, CAPACITY, SOURCE) },
  waiting: {
    title: t('waits'),
    asked: { open: true },
    says: (one) =>
      t('waits.says', { no: one.eventNo, class: spoken(CLASS, one.securityClass), summary: one.summary }),
    clock: next,
  },
};

function isOver({ state }: EventAnswer): boolean {
  return state === 'CLOSED' || state === 'DISMISSED';
}

function mark(one: EventAnswer): Mark {
  const tone = isOver(one) ? '' : one.state === 'CONTAINED' ? 'warn' : 'bad';
  return toned(spoken(STATE, one.state), tone);
}

function grade(one: EventAnswer): Mark {
  return toned(spoken(GRADE, one.grade), one.grade === 'GENERAL' ? '' : one.grade === 'LARGE' ? 'warn' : 'bad');
}

/// The duty that is due next.
function next(one: EventAnswer): Clock | undefined {
  const open = isOver(one) ? [] : one.duties.filter((duty) => !duty.settlement);
  const [first] = open.sort((a, b) => a.timer.dueAt.localeCompare(b.timer.dueAt));
  return first && clock(first, false);
}

function clock({ kind, timer, settlement, legalSource }: Duty, over: boolean): Clock {
  const title = spoken(DUTY, kind) + (legalSource ? ` · ${legalSource}` : '');
  if (!settlement) {
    return over ? { title } : { title, dueAt: timer.dueAt, warnAt: timer.warnAt };
  }
  const { addressee = '', by, text } = settlement;
  const values = { addressee, by, text, at: moment(settlement.at) };
  if (settlement.waived) {
    return { title, note: t('waived', values) };
  }
  // Who took it on needs to say nothing.
  const said = addressee ? 'told' : kind === 'RESPOND' ? 'settled.short' : 'settled';
  return { title, note: t(said, values) };
}
