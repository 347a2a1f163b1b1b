import type { t } from './words.js';

type Key = Parameters<typeof t>[0];

/// What the desk refuses customers, by its code.
export const refusals: Partial<Record<string, Key>> = {
  OFFLINE: 'refused.offline',
  WRONG_STATUS: 'refused.moved',
  IDEMPOTENCY_KEY_REUSED: 'refused.filed-before',
  WINDOW_OVER: 'refused.too-late',
  APPEAL_EXHAUSTED: 'refused.appealed-before',
  NOTHING_DECIDED: 'refused.nothing-decided',
  URGED_ALREADY: 'refused.urged',
  TOP_LEVEL: 'refused.urged',
  TOO_MUCH_EVIDENCE: 'refused.full',
  CASE_FULL: 'refused.full',
  ACCOUNT_FULL: 'refused.uploads',
  TOO_MANY_UPLOADS: 'refused.uploads',
  COMPLETION_RUNNING: 'refused.running',
  CONDUCT_BLOCKED: 'refused.conduct',
  TOO_LARGE: 'refused.too-large',
  TOO_MANY_ANSWERS: 'refused.answers',
  NO_MERCHANT: 'refused.no-merchant',
  UNDER_WAY: 'refused.under-way',
  OTHER_TEXT: 'refused.other-text',
  FILE_NOT_TAKEN: 'refused.link',
};
