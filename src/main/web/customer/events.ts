import type { EventType } from '../api/types.js';
import type { Told } from './told.js';
import { t } from './words.js';

/// What is told of a case to its customer. Sentences of people stand for themselves; of the rest there
/// is one short line, and nothing of what says no more than another line.

type Key = Parameters<typeof t>[0];

const WORDS: readonly string[] = [
  'text',
  'whatWeDid',
  'reason',
  'reasons',
  'about',
  'minutes',
];

const HAPPENED: Partial<Record<EventType, Key>> = {
  RECEIVED: 'event.received',
  ASSIGNED: 'event.assigned',
  TRANSFERRED: 'event.transferred',
  INVESTIGATION_STARTED: 'event.investigated',
  EVIDENCE_REQUESTED: 'event.asked',
  EVIDENCE_RECEIVED: 'event.shown',
  EVIDENCE_EXPIRED: 'event.not-shown',
  THIRD_PARTY_WAIT_STARTED: 'event.third-party',
  THIRD_PARTY_WAIT_ENDED: 'event.third-party-over',
  PARTY_INVITED: 'event.party-asked',
  PARTY_ANSWERED: 'event.party-answered',
  PARTY_SILENT: 'event.party-silent',
  PARCEL_MOVED: 'event.parcel',
  FOLLOW_UP_ANNOUNCED: 'event.follow-up',
  FOLLOW_UP_CONTACTED: 'event.followed-up',
  PROPOSED: 'event.offered',
  PROPOSAL_ACCEPTED: 'event.accepted',
  PROPOSAL_DECLINED: 'event.declined',
  DECIDED: 'event.decided',
  EXECUTION_STARTED: 'event.executing',
  EXECUTED: 'event.executed',
  COMPENSATION_APPROVED: 'event.granted',
  COMPENSATION_PAID: 'event.paid',
  RESOLVED: 'event.resolved',
  CONFIRMED: 'event.confirmed',
  DISSATISFIED: 'event.dissatisfied',
  APPEALED: 'event.appealed',
  APPEAL_ACCEPTED: 'event.appeal-accepted',
  APPEAL_INADMISSIBLE: 'event.appeal-inadmissible',
  APPEAL_EVIDENCE_REQUESTED: 'event.asked',
  APPEAL_WITHDRAWN: 'event.appeal-withdrawn',
  APPEAL_UPHELD: 'event.upheld',
  APPEAL_PARTLY_UPHELD: 'event.partly-upheld',
  APPEAL_DISMISSED: 'event.dismissed',
  MEDIATION_REQUESTED: 'event.mediation',
  MEDIATION_OPENED: 'event.mediation-opened',
  MEDIATION_DECLINED: 'event.mediation-declined',
  MEDIATION_FAILED: 'event.mediation-failed',
  AGREEMENT_DRAWN_UP: 'event.agreement',
  AGREEMENT_FILED: 'event.agreement-filed',
  ARBITRATION_STEP_TAKEN: 'event.arbitration',
  REOPENED: 'event.reopened',
  CLOSED: 'event.closed',
  MERGED: 'event.merged',
  REJECTED: 'event.rejected',
  WITHDRAWN: 'event.withdrawn',
};

/// One short line; nothing where another line says it, or the words speak for themselves.
export function whatHappened(one: Told): string | undefined {
  const key = HAPPENED[one.type];
  return key && t(key);
}

/// The words of somebody; nothing where nobody said anything. Of what was shown `items` is a number.
export function saidIn(one: Told): string | undefined {
  const asked = one.type.endsWith('EVIDENCE_REQUESTED') ? one['items'] : undefined;
  return asked ?? WORDS.map((name) => one[name]).find(Boolean);
}
