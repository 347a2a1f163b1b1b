import { read } from '../../api/client.js';
import type { CaseAnswer, InboxMessage, Template } from '../../api/types.js';

/// What waits for somebody to say that they have heard of it.
export interface Escalations {
  /// Emergencies whose alert nobody has acknowledged.
  emergencies: CaseAnswer[];
  /// Messages of escalations and broken promises that the reader has not read.
  messages: InboxMessage[];
}

const ESCALATING: readonly Template[] = [
  'ESCALATED',
  'ESCALATED_BY_PERSON',
  'SLA_BREACHED',
  'SLA_WARNING',
  'GREEN_CHANNEL_UNANSWERED',
];
const LOOKED_AT = 100;

export async function escalations(): Promise<Escalations> {
  const [urgent, inbox] = await Promise.all([
    read('GET /complaints', { severity: 'URGENT', limit: LOOKED_AT }),
    read('GET /inbox', { limit: LOOKED_AT }),
  ]);
  return {
    emergencies: urgent.items.filter(isUnheard),
    messages: inbox.items.filter((one) => !one.readAt && ESCALATING.includes(one.template)),
  };
}

function isUnheard(one: CaseAnswer): boolean {
  return (
    one.greenChannel &&
    one.deadlines.some(
      (deadline) =>
        deadline.stage === 'MULTI_TEAM_ALERT' &&
        (deadline.state === 'RUNNING' || deadline.state === 'BREACHED') &&
        !deadline.finishedAt,
    )
  );
}
