import type { DutyKind, EventAnswer, Rectification } from '../../api/types.js';
import type { Step } from './register.js';
import { evidence, inStates, legalBasis, ofCase, ofOwner, reason, step, summary, text } from './step.js';
import { options, spoken } from './terms.js';
import { t as common } from './words/common.js';
import { t as begin } from './words/openings.js';
import { CAPACITY, CLASS, DUTY, GRADE, SANCTION, STATE, t } from './words/security-event.js';

const of = step<EventAnswer>();

const TELLING: readonly DutyKind[] = ['REPORT_DEPARTMENTS', 'REPORT_REGULATOR', 'NOTIFY_PERSONS'];
const OF_DATA: readonly string[] = ['LEAK', 'TAMPERING', 'LOSS'];

const unfinished = inStates(STATE, 'REPORTED', 'RESPONDING', 'CONTAINED');
const contained = inStates(STATE, 'CONTAINED');

/// Those who are still to be told.
function untold(one: EventAnswer): DutyKind[] {
  return one.duties
    .filter((duty) => TELLING.includes(duty.kind) && !duty.settlement)
    .map((duty) => duty.kind);
}

/// The same, in the same order, as what the desk asks for before an event is closed.
function unclosable(one: EventAnswer): string | undefined {
  const isRectified =
    one.rectifications.length > 0 && one.rectifications.every((item) => item.provedAt);
  const missing: [boolean, string][] = [
    [untold(one).length > 0, t('tell-first')],
    [OF_DATA.includes(one.securityClass) && !one.facts, t('scope-first')],
    [!one.analysis, t('analyse-first')],
    [one.responsible.length === 0, t('responsible-first')],
    [!isRectified, t('rectify-first')],
  ];
  return contained.obstacle(one) ?? missing.find(([isMissing]) => isMissing)?.[1];
}

const tell = of(
  'POST /security-events/{id}/notifications',
  t('notifications'),
  [
    {
      name: 'kind',
      title: t('notify.kind'),
      kind: 'choice',
      options: TELLING.map((kind) => ({ value: kind, text: spoken(DUTY, kind) })),
    },
    { name: 'waived', title: t('notify.waived'), kind: 'yes-no' },
    {
      name: 'addressee',
      title: t('notify.addressee'),
      kind: 'line',
      optional: true,
      help: t('notify.addressee.help'),
    },
    { name: 'text', title: t('notify.text'), kind: 'box' },
    legalBasis,
  ],
  {
    obstacle: (one) =>
      unfinished.obstacle(one) ?? (untold(one).length === 0 ? t('no-duty') : undefined),
    begins: (one) => ({ kind: untold(one)[0] ?? '', waived: 'false' }),
  },
);

const nameResponsible: Step<EventAnswer> = {
  operation: 'POST /security-events/{id}/responsible',
  title: t('name-responsible'),
  fields: [
    { name: 'person', title: t('person'), kind: 'line', help: common('account.help') },
    { name: 'capacity', title: t('capacity'), kind: 'choice', options: options(CAPACITY) },
    { name: 'reason', title: common('reason'), kind: 'box' },
  ],
  obstacle: (one) => unfinished.obstacle(one),
  isDone: (one) => one.responsible.length > 0,
  // The desk is told all of them, also those that were named before.
  body: (filled, one) => ({
    persons: [...one.responsible.filter((known) => known.person !== filled['person']), filled],
  }),
};

/// In the order in which an event needs them.
export const STEPS: Step<EventAnswer>[] = [
  of('POST /security-events/{id}/response', t('response'), [], {
    ...inStates(STATE, 'REPORTED'),
    lead: t('response.lead'),
  }),
  of('POST /security-events/{id}/containment', t('contain'), [text], inStates(STATE, 'RESPONDING')),
  tell,
  of(
    'POST /security-events/{id}/scope',
    t('scope'),
    [
      { name: 'persons', title: t('persons'), kind: 'number' },
      { name: 'dataClasses', title: t('data'), kind: 'lines' },
    ],
    { ...unfinished, isDone: (one) => one.facts !== undefined },
  ),
  of(
    'POST /security-events/{id}/analysis',
    t('analysis'),
    [
      { name: 'cause', title: t('cause'), kind: 'box' },
      { name: 'lessons', title: t('lessons'), kind: 'box' },
      legalBasis,
    ],
    {
      obstacle: (one) =>
        contained.obstacle(one) ??
        (untold(one).some((kind) => kind !== 'NOTIFY_PERSONS') ? t('tell-first') : undefined),
      isDone: (one) => one.analysis !== undefined,
    },
  ),
  nameResponsible,
  of(
    'POST /security-events/{id}/rectifications',
    t('rectify'),
    [
      { name: 'text', title: t('what'), kind: 'box' },
      ofOwner,
      { name: 'dueAt', title: common('due-at'), kind: 'moment', optional: true, help: common('due-at.help') },
    ],
    { ...unfinished, isDone: (one) => one.rectifications.length > 0 },
  ),
  of(
    'POST /security-events/{id}/closure',
    t('closure'),
    [{ name: 'conclusion', title: common('conclusion'), kind: 'box' }, legalBasis],
    { obstacle: unclosable },
  ),
  of(
    'POST /security-events/{id}/grade',
    t('regrade'),
    [{ name: 'grade', title: t('grade'), kind: 'choice', options: options(GRADE) }, reason],
    unfinished,
  ),
  of(
    'POST /security-events/{id}/sanctions',
    t('sanction.do'),
    [
      { name: 'person', title: t('person'), kind: 'line' },
      { name: 'kind', title: t('sanction'), kind: 'choice', options: options(SANCTION) },
      text,
      legalBasis,
    ],
    {
      obstacle: (one) =>
        unfinished.obstacle(one) ??
        (one.responsible.length === 0 ? t('responsible-first') : undefined),
      begins: (one): Record<string, string> => ({ person: one.responsible[0]?.person ?? '' }),
    },
  ),
  of('POST /security-events/{id}/dismissal', t('dismissal'), [reason], {
    ...unfinished,
    dangerous: true,
  }),
];

export const PROOF = step<EventAnswer, Rectification>()(
  'POST /security-events/{id}/rectifications/{number}/proof',
  t('prove'),
  [evidence],
  {
    obstacle: (one, item) => unfinished.obstacle(one) ?? (item.provedAt ? '' : undefined),
    path: (one, item) => ({ id: one.id, number: item.number }),
  },
);

export const OPENING = step<undefined>()('POST /security-events', begin('security-events.begin'), [
  { name: 'securityClass', title: t('class'), kind: 'choice', options: options(CLASS) },
  summary,
  { name: 'grade', title: t('grade'), kind: 'choice', options: options(GRADE), optional: true, help: t('grade.help') },
  { name: 'discoveredAt', title: t('discovered'), kind: 'moment', optional: true, help: t('discovered.help') },
  ofCase,
]);
