import type { CaseAnswer } from '../api/types.js';
import { t } from '../words/actions.js';
import { ACTIONS } from './action-list.js';
import type { About, Action } from './actions/action.js';
import { OF_COMPENSATION } from './actions/money.js';
import { obstacle } from './authority.js';
import type { Noun } from './authority.js';

const ACTION = 'do';
const COMPENSATION = 'of';

/// Where a case opens with the form of one of its actions.
///
/// @param compensation the one that it is about, if it is about one
export function linkTo(caseId: string, noun: Noun, compensation?: string): string {
  const asked = new URLSearchParams({ [ACTION]: noun });
  if (compensation) {
    asked.set(COMPENSATION, compensation);
  }
  return `/cases/${caseId}?${asked}`;
}

/// What the address asks for in this case, once: the address is that of the case alone afterwards.
/// Nothing where the reader cannot do it, or it makes no sense any more.
export function begunAction(one: CaseAnswer): { action: Action; about: About } | undefined {
  const asked = new URLSearchParams(location.search);
  const noun = asked.get(ACTION);
  if (!noun) {
    return undefined;
  }
  history.replaceState(history.state, '', location.pathname);
  const compensation = asked.get(COMPENSATION);
  return compensation ? ofCompensation(one, noun, compensation) : ofCase(one, noun);
}

function ofCase(one: CaseAnswer, noun: string) {
  const action = ACTIONS.find((known) => known.noun === noun && (known.applies?.(one) ?? true));
  return action && obstacle(action.noun, one) === undefined ? { action, about: {} } : undefined;
}

function ofCompensation(one: CaseAnswer, noun: string, id: string) {
  const grant = one.compensations?.find((known) => known.id === id);
  const row = OF_COMPENSATION.find(({ action }) => action.noun === noun);
  if (!grant || !row || grant.state !== 'PENDING_APPROVAL' || obstacle(row.action.noun, one)) {
    return undefined;
  }
  const subject = t('amount.of', { amount: grant.amount });
  return { action: row.action, about: { place: { compensation: id }, subject } };
}
