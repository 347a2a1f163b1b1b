import type { IncidentAnswer } from '../../api/types.js';
import { OPENING, STEPS } from './incident-steps.js';
import { plan } from './incident-plan.js';
import type { Mark, Register } from './register.js';
import { at, caseLink, chip, column, toned, yesNo } from './show.js';
import { options, spoken, wordOf } from './terms.js';
import { open } from './filters.js';
import { t as common } from './words/common.js';
import { CLASS, HAPPENING, LEVEL, SOURCE, STATE, WARNING, t } from './words/incident.js';

const of = column<IncidentAnswer>;

export const register: Register<IncidentAnswer> = {
  lead: t('lead'),
  list: 'GET /incidents',
  one: 'GET /incidents/{id}',
  timeline: 'GET /incidents/{id}/timeline',
  filters: [
    open,
    { name: 'kind', title: common('kind'), options: options(CLASS) },
    { name: 'state', title: common('state'), options: options(STATE) },
  ],
  key: (one) => one.id,
  label: (one) => one.incidentNo,
  mark,
  columns: [
    of(common('kind'), (one) => spoken(CLASS, one.incidentClass)),
    of(common('summary'), (one) => one.summary),
    of(common('state'), (one) => chip(mark(one))),
    of(t('levels'), (one) => levels(one)),
    of(t('owner'), (one) => one.owner),
    of(common('reported-at'), (one) => at(one.reportedAt)),
  ],
  facts: [
    of(common('kind'), (one) => spoken(CLASS, one.incidentClass)),
    of(common('summary'), (one) => one.summary),
    of(t('levels'), (one) => levels(one)),
    of(t('leader'), (one) => one.alarm?.leader),
    of(t('centre.short'), (one) => one.alarm?.commandCentre.join(common('comma'))),
    of(t('owner'), (one) => one.owner),
    of(t('source'), (one) => spoken(SOURCE, one.source)),
    of(common('reported-by'), (one) => one.reportedBy),
    of(common('reported-at'), (one) => at(one.reportedAt)),
    of(common('case'), (one) => caseLink(one.caseId)),
    of(t('plan'), (one) => one.planVersion),
    of(t('contained'), (one) => at(one.recovery.containedAt)),
    of(t('restored'), (one) => at(one.recovery.restoredAt)),
    of(t('recovered'), (one) => at(one.recovery.recoveredAt)),
    of(t('service-check'), (one) => one.recovery.serviceCheck),
    of(t('data-check'), (one) => one.recovery.dataCheck),
    of(t('notification'), (one) => notification(one)),
    of(t('cause'), (one) => one.review?.cause),
    of(t('lessons'), (one) => one.review?.lessons),
    of(t('plan-changes'), (one) => one.review?.planChanges),
    of(common('legal-basis'), (one) => one.legalBasis),
    of(t('end-reason'), (one) => (one.state === 'FALSE_ALARM' ? one.endReason : undefined)),
    of(common('ended-at'), (one) => at(one.endedAt)),
  ],
  clocks: plan,
  steps: STEPS,
  opening: OPENING,
  story: {
    happenings: HAPPENING,
    word: wordOf(WARNING, LEVEL, SOURCE),
  },
  waiting: {
    title: t('waits'),
    asked: { open: true },
    says: (one) => t('waits.says', { no: one.incidentNo, summary: one.summary }),
    clock: (one) => ({ title: spoken(STATE, one.state), note: levels(one) ?? spoken(CLASS, one.incidentClass) }),
  },
};

function mark({ state }: IncidentAnswer): Mark {
  const isOver = state === 'CLOSED' || state === 'FALSE_ALARM';
  return toned(spoken(STATE, state), isOver ? '' : state === 'RECOVERED' ? 'good' : 'bad');
}

function levels({ alarm }: IncidentAnswer): string | undefined {
  return alarm && `${spoken(WARNING, alarm.warning)} · ${spoken(LEVEL, alarm.response)}`;
}

function notification({ notificationDecision: decision }: IncidentAnswer): string | undefined {
  return (
    decision &&
    t('notification.says', {
      persons: yesNo(decision.persons),
      authority: yesNo(decision.authority),
      reason: decision.reason,
    })
  );
}
