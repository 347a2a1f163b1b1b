import type { Ruling, ViolationAnswer } from '../../api/types.js';
import { session } from '../../app/session.js';
import { moment } from '../../words/moments.js';
import { open } from './filters.js';
import type { Mark, Register, Step } from './register.js';
import { at, caseLink, chip, column, entryLink, toned } from './show.js';
import { inStates, legalBasis, ofCase, reason, step, summary, text } from './step.js';
import { options, spoken, wordOf } from './terms.js';
import { t as common } from './words/common.js';
import { t as begin } from './words/openings.js';
import { KIND, STATE, t } from './words/violation.js';

const of = column<ViolationAnswer>;
const doing = step<ViolationAnswer>();
const undecided = inStates(STATE, 'RECORDED', 'INVESTIGATED');

const STEPS: Step<ViolationAnswer>[] = [
  doing(
    'POST /violations/{id}/investigation',
    t('investigate'),
    [{ name: 'findings', title: t('findings'), kind: 'box' }],
    { ...undecided, isDone: (one) => one.investigation !== undefined },
  ),
  doing(
    'POST /violations/{id}/decision',
    t('decide'),
    [{ name: 'decision', title: t('decision'), kind: 'box' }, legalBasis],
    inStates(STATE, 'INVESTIGATED'),
  ),
  doing(
    'POST /violations/{id}/report',
    t('send'),
    [{ name: 'addressee', title: common('addressee'), kind: 'line' }, text, legalBasis],
    inStates(STATE, 'DECIDED'),
  ),
  doing('POST /violations/{id}/dismissal', t('dismiss'), [reason], { ...undecided, dangerous: true }),
];

export const register: Register<ViolationAnswer> = {
  lead: t('lead'),
  list: 'GET /violations',
  one: 'GET /violations/{id}',
  timeline: 'GET /violations/{id}/timeline',
  filters: [
    open,
    { name: 'kind', title: common('kind'), options: options(KIND) },
    { name: 'state', title: common('state'), options: options(STATE) },
  ],
  key: (one) => one.id,
  label: (one) => one.violationNo,
  mark,
  columns: [
    of(common('kind'), (one) => spoken(KIND, one.kind)),
    of(common('summary'), (one) => one.summary),
    of(t('suspect'), (one) => one.suspect),
    of(common('state'), (one) => chip(mark(one))),
    of(common('reported-at'), (one) => at(one.recordedAt)),
  ],
  facts: [
    of(common('kind'), (one) => spoken(KIND, one.kind)),
    of(common('summary'), (one) => one.summary),
    of(t('suspect'), (one) => one.suspect),
    of(common('case'), (one) => caseLink(one.caseId)),
    of(t('event'), (one) => entryLink('security-events', one.securityEventId)),
    of(common('legal-basis'), (one) => one.legalBasis),
    of(common('reported-by'), (one) => one.recordedBy),
    of(common('reported-at'), (one) => at(one.recordedAt)),
    of(t('findings'), (one) => ruled(one.investigation)),
    of(t('decision'), (one) => ruled(one.decision)),
    of(t('report'), (one) => ruled(one.report)),
    of(t('dismissal'), (one) => one.dismissal),
  ],
  steps: STEPS.map((one) => ({
    ...one,
    obstacle: (entry: ViolationAnswer) =>
      entry.suspect === session.username ? t('suspected') : one.obstacle?.(entry, undefined),
  })),
  opening: step<undefined>()('POST /violations', begin('violations.begin'), [
    { name: 'kind', title: common('kind'), kind: 'choice', options: options(KIND) },
    summary,
    { name: 'suspect', title: t('suspect'), kind: 'line', optional: true, help: t('suspect.help') },
    legalBasis,
    ofCase,
    { name: 'securityEventId', title: t('event-id'), kind: 'line', optional: true },
  ]),
  story: {
    // What happened to a violation is called like the state that came of it.
    happenings: STATE,
    word: wordOf(KIND),
  },
  waiting: {
    title: t('waits'),
    asked: { open: true },
    says: (one) =>
      t('waits.says', { no: one.violationNo, kind: spoken(KIND, one.kind), summary: one.summary }),
    clock: (one) => ({ title: spoken(STATE, one.state) }),
  },
};

function mark({ state }: ViolationAnswer): Mark {
  const isOver = state === 'REPORTED' || state === 'DISMISSED';
  return toned(spoken(STATE, state), isOver ? '' : 'warn');
}

function ruled(ruling: Ruling | undefined): string | undefined {
  if (!ruling) {
    return undefined;
  }
  const { text: said, by, at: when, addressee } = ruling;
  const values = { text: said, by, at: moment(when) };
  return addressee ? t('sent', { ...values, addressee }) : t('ruled', values);
}
