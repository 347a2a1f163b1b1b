import type { CaseAnswer, DeadlineAnswer, Stage, Status } from '../api/types.js';
import { term } from '../words/terms.js';
import { day } from './day.js';
import { t } from './words.js';

/// Where a case stands, as its customer sees it.

/// Received, examined, answered, carried out, done.
export const STEPS = ['received', 'examined', 'answered', 'carried-out', 'done'] as const;

const STEP: Record<Status, number> = {
  RECEIVED: 0,
  CLASSIFIED: 0,
  ASSIGNED: 1,
  INVESTIGATING: 1,
  AWAITING_CUSTOMER: 1,
  AWAITING_THIRD_PARTY: 1,
  PENDING_APPROVAL: 1,
  IN_MEDIATION: 1,
  IN_ARBITRATION: 1,
  PROPOSED: 2,
  APPEALED: 2,
  DECIDED: 3,
  EXECUTING: 3,
  RESOLVED: 4,
  CLOSED: 5,
  ARCHIVED: 5,
  WITHDRAWN: 5,
  MERGED: 5,
  REJECTED: 5,
};

const OVER: readonly Status[] = ['CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED'];
const ASKED: readonly Status[] = ['AWAITING_CUSTOMER', 'PROPOSED', 'RESOLVED'];

/// What customers have to do themselves by then.
const OF_CUSTOMER: readonly Stage[] = ['EVIDENCE_WAIT', 'APPEAL_WINDOW', 'PARTIES_TURN'];

/// How many of the steps are done.
export function stepsOf(seen: CaseAnswer): number {
  return STEP[seen.status];
}

export function isOver(seen: CaseAnswer): boolean {
  return OVER.includes(seen.status);
}

/// Whether the customer is asked for something.
export function isAsked(seen: CaseAnswer): boolean {
  return ASKED.includes(seen.status);
}

/// What was promised to the customer and is still owed, the next first.
export function promisesOf(seen: CaseAnswer): DeadlineAnswer[] {
  return running(seen).filter(isPromise);
}

/// What was promised and stands still meanwhile.
export function standingOf(seen: CaseAnswer): DeadlineAnswer[] {
  return seen.deadlines.filter((one) => one.state === 'PAUSED' && isPromise(one));
}

/// What was promised and is late.
export function lateOf(seen: CaseAnswer): DeadlineAnswer[] {
  return seen.deadlines.filter(
    (one) => one.state === 'BREACHED' && !one.finishedAt && isPromise(one),
  );
}

function isPromise(one: DeadlineAnswer): boolean {
  return !OF_CUSTOMER.includes(one.stage);
}

/// Until when the customer may do what is asked.
export function ownTime(seen: CaseAnswer): DeadlineAnswer | undefined {
  return running(seen).find((one) => OF_CUSTOMER.includes(one.stage));
}

function running(seen: CaseAnswer): DeadlineAnswer[] {
  return seen.deadlines
    .filter((one) => one.state === 'RUNNING')
    .sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
}

/// The one time that matters now, in a sentence; nothing where the case waits for nobody.
export function nextTime(seen: CaseAnswer): string | undefined {
  const own = ownTime(seen);
  if (own && isAsked(seen)) {
    return t('next.you', { time: day(own.dueAt) });
  }
  const next = promisesOf(seen)[0];
  return next && t('next.we', { what: term('stage', next.stage), time: day(next.dueAt) });
}
