import type { IncidentAnswer } from '../../api/types.js';
import type { Field, Step } from './register.js';
import { inStates, legalBasis, ofCase, reason, step, summary, text } from './step.js';
import { options } from './terms.js';
import { CLASS, LEVEL, SOURCE, STATE, WARNING, t } from './words/incident.js';
import { t as common } from './words/common.js';
import { t as begin } from './words/openings.js';

const of = step<IncidentAnswer>();

const LEVELS: Field<'warning' | 'response' | 'leader' | 'commandCentre'>[] = [
  { name: 'warning', title: t('warning'), kind: 'choice', options: options(WARNING) },
  { name: 'response', title: t('response'), kind: 'choice', options: options(LEVEL) },
  { name: 'leader', title: t('leader'), kind: 'line', optional: true, help: t('level-1.help') },
  { name: 'commandCentre', title: t('centre'), kind: 'lines', optional: true, help: t('level-1.help') },
];

/// What is above or below the present levels is known once there are some.
const declared = {
  obstacle: (one: IncidentAnswer) => {
    const isOpen = one.alarm && one.state !== 'CLOSED' && one.state !== 'FALSE_ALARM';
    return isOpen ? undefined : t('not-declared');
  },
  begins: ({ alarm }: IncidentAnswer) => ({
    warning: alarm?.warning ?? '',
    response: alarm?.response ?? '',
    leader: alarm?.leader ?? '',
    commandCentre: (alarm?.commandCentre ?? []).join('\n'),
  }),
};

const unfinished = inStates(STATE, 'DETECTED', 'DECLARED', 'RESPONDING', 'RECOVERING', 'RECOVERED');
const answered = inStates(STATE, 'RESPONDING', 'RECOVERING');
const recovered = inStates(STATE, 'RECOVERED');

/// In the order in which an incident needs them.
export const STEPS: Step<IncidentAnswer>[] = [
  of('POST /incidents/{id}/declaration', t('declaration'), LEVELS, inStates(STATE, 'DETECTED')),
  of('POST /incidents/{id}/containment', t('containment'), [text], {
    ...answered,
    isDone: (one) => Boolean(one.recovery.containedAt),
  }),
  of('POST /incidents/{id}/restoration', t('restoration'), [text], {
    ...answered,
    isDone: (one) => Boolean(one.recovery.restoredAt),
  }),
  of(
    'POST /incidents/{id}/recovery',
    t('recovery'),
    [
      { name: 'serviceCheck', title: t('service-check'), kind: 'box' },
      { name: 'dataCheck', title: t('data-check'), kind: 'box' },
    ],
    inStates(STATE, 'RECOVERING'),
  ),
  of(
    'POST /incidents/{id}/notification-decision',
    t('notification-decision'),
    [
      { name: 'persons', title: t('persons'), kind: 'yes-no' },
      { name: 'authority', title: t('authority'), kind: 'yes-no' },
      reason,
      legalBasis,
    ],
    { ...unfinished, isDone: (one) => one.notificationDecision !== undefined },
  ),
  of(
    'POST /incidents/{id}/closure',
    t('closure'),
    [
      { name: 'cause', title: t('cause'), kind: 'box' },
      { name: 'lessons', title: t('lessons'), kind: 'box' },
      { name: 'planChanges', title: t('plan-changes'), kind: 'box', help: t('plan-changes.help') },
      legalBasis,
    ],
    {
      obstacle: (one) =>
        recovered.obstacle(one) ??
        (one.incidentClass === 'DATA_LEAK' && !one.notificationDecision
          ? t('leak.undecided')
          : undefined),
    },
  ),
  of('POST /incidents/{id}/escalation', t('escalation'), LEVELS, declared),
  of('POST /incidents/{id}/de-escalation', t('de-escalation'), [...LEVELS, reason], declared),
  of(
    'POST /incidents/{id}/handover',
    t('handover'),
    [{ name: 'account', title: t('to'), kind: 'line', help: common('account.help') }],
    unfinished,
  ),
  of('POST /incidents/{id}/notes', t('notes'), [text], unfinished),
  of('POST /incidents/{id}/dismissal', t('dismissal'), [reason], {
    ...inStates(STATE, 'DETECTED'),
    dangerous: true,
  }),
];

export const OPENING = step<undefined>()('POST /incidents', begin('incidents.begin'), [
  { name: 'incidentClass', title: common('kind'), kind: 'choice', options: options(CLASS) },
  summary,
  { name: 'source', title: t('source'), kind: 'choice', options: options(SOURCE), optional: true },
  { name: 'key', title: t('key'), kind: 'line', optional: true, help: t('key.help') },
  ofCase,
]);
