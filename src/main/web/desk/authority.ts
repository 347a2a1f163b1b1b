import { AUTHORITY, READERS } from '../api/authority.js';
import type { CaseAnswer } from '../api/types.js';
import { session } from '../app/session.js';
import { roleWord } from '../words/roles.js';
import { term } from '../words/terms.js';
import { t } from './words.js';

export type Noun = keyof typeof AUTHORITY;
export type Part = keyof typeof READERS;

/// Where a message can be written: as long as a case is open.
const OPEN: readonly string[] = AUTHORITY.messages.statuses;

/// Whether the reader's roles are shown a part of a case.
export function reads(part: Part): boolean {
  return session.has(...READERS[part]);
}

/// Whether the reader's roles and the status of the case allow something. Amounts, certificates and who
/// had a part in it are known to the desk alone, which says so when it refuses.
export function allows(noun: Noun, one: CaseAnswer): boolean {
  return obstacle(noun, one) === undefined;
}

/// Why something cannot be done by the reader now, and who does it or when.
export function obstacle(noun: Noun, one: CaseAnswer): string | undefined {
  const { roles, statuses } = AUTHORITY[noun];
  if (!session.has(...roles)) {
    return t('actions.not-you', { roles: roles.map(roleWord).join(t('comma')) });
  }
  if (!(statuses as readonly string[]).includes(one.status)) {
    if (OPEN.every((status) => (statuses as readonly string[]).includes(status))) {
      return t('actions.while-open');
    }
    const when = statuses.map((status) => term('status', status)).join(t('comma'));
    return t('actions.not-now', { statuses: when });
  }
  return undefined;
}
