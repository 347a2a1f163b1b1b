import { AUTHORITY } from '../../api/authority.js';
import { read } from '../../api/client.js';
import type { CaseAnswer, StaffNotice, Template } from '../../api/types.js';

/// What waits for somebody to say that they have heard of it.
export interface Escalations {
  /// Emergencies whose alert nobody has acknowledged.
  emergencies: CaseAnswer[];
  /// What the reader was told of escalations and broken promises, the latest first.
  notices: StaffNotice[];
}

const ESCALATING: readonly Template[] = [
  'ESCALATED',
  'ESCALATED_BY_PERSON',
  'SLA_BREACHED',
  'SLA_WARNING',
  'GREEN_CHANNEL_UNANSWERED',
];
const OPEN: readonly string[] = AUTHORITY.acknowledgement.statuses;
const LOOKED_AT = 100;
const SHOWN = 20;

/// Whether an alert was acknowledged, by case and version: only what has changed is looked up again.
const heard = new Map<string, boolean>();

export async function escalations(): Promise<Escalations> {
  const [urgent, told] = await Promise.all([
    read('GET /complaints', { severity: 'URGENT', limit: LOOKED_AT }),
    read('GET /inbox/staff', { limit: LOOKED_AT }),
  ]);
  const alerted = urgent.items
    .filter((one) => one.greenChannel && OPEN.includes(one.status))
    .slice(0, SHOWN);
  const known = await Promise.all(alerted.map(isHeard));
  return {
    emergencies: alerted.filter((_, index) => !known[index]),
    notices: told.items.filter((one) => ESCALATING.includes(one.template)).slice(0, SHOWN),
  };
}

async function isHeard({ id, version }: CaseAnswer): Promise<boolean> {
  const key = `${id} ${version}`;
  const known = heard.get(key);
  if (known !== undefined) {
    return known;
  }
  const { items = [] } = await read('GET /complaints/{id}/timeline', { id });
  const isAcknowledged = items.some((entry) => entry.type === 'GREEN_CHANNEL_ACKNOWLEDGED');
  heard.set(key, isAcknowledged);
  return isAcknowledged;
}
