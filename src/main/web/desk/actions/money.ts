import type { CompensationAnswer, CompensationState } from '../../api/types.js';
import { t } from '../../words/actions.js';
import { values } from '../words/values.js';
import { action, approved, box, field, line, one, reason } from './action.js';
import type { Action, Values } from './action.js';
import { forms } from './choices.js';

/// The customer may count on it, and nothing is on its way.
const OWED: readonly CompensationState[] = ['GRANTED', 'APPROVED', 'FAILED'];

const isAdvance = (said: Values) => (said['advance.party'] ?? '') !== '';

/// What customers get, and what becomes of it.
export const GRANT = action('group.money', 'compensations', [
  one('form', 'form', forms),
  field('amount', 'amount', 'amount'),
  one('basis.kind', 'basis.kind', () => values('basis')),
  field('amount', 'basis.base', 'basis.base', { optional: true }),
  field('number', 'basis.percent', 'basis.percent', { optional: true }),
  line('basis.explanation', 'basis.explanation'),
  box('reason', 'reason'),
  field('flag', 'ofOffer', 'ofOffer', { optional: true, applies: (seen) => !!seen.proposal }),
  field('flag', 'asksApproval', 'asksApproval', { optional: true, begin: 'true' }),
  one('advance.party', 'advance.party', () => values('party'), { optional: true }),
  line('advance.name', 'advance.name', { optional: true, when: isAdvance }),
  field('day', 'expectedOn', 'expectedOn', { optional: true }),
], {
  undo: {
    operation: 'POST /complaints/{id}/compensations/{compensation}/revocation',
    body: () => ({ reason: t('undo.reason') }),
    place: (now) => ({ compensation: now.compensations?.at(-1)?.id ?? '' }),
  },
});

export const MONEY: readonly Action[] = [GRANT];

/// What can be done about one compensation, and when that makes sense, in the order in which it is
/// needed.
export const OF_COMPENSATION: readonly {
  action: Action;
  fits: (one: CompensationAnswer) => boolean;
}[] = [
  {
    action: action('group.money', 'compensations/{compensation}/opinion', [
      field('yes-no', 'inFavour', 'inFavour'),
      box('text', 'opinion'),
    ]),
    fits: (it) => it.state === 'PENDING_APPROVAL',
  },
  {
    action: action('group.money', 'compensations/{compensation}/approval', [
      approved,
      reason,
      one('side', 'side', () => values('side'), { optional: true }),
    ]),
    fits: (it) => it.state === 'PENDING_APPROVAL',
  },
  {
    action: action('group.money', 'compensations/{compensation}/identity-check', [
      one('method', 'method', () => values('identity')),
    ]),
    fits: (it) => OWED.includes(it.state) && !it.identityCheck,
  },
  {
    action: action('group.money', 'compensations/{compensation}/payment'),
    fits: (it) => OWED.includes(it.state),
  },
  {
    action: action('group.money', 'compensations/{compensation}/revocation', [reason]),
    fits: (it) => it.state === 'PENDING_APPROVAL' || OWED.includes(it.state),
  },
  {
    action: action('group.money', 'compensations/{compensation}/claw-back', [
      field('amount', 'amount', 'amount'),
      reason,
    ]),
    fits: (it) => it.state === 'PAID' && !it.clawBack,
  },
  {
    action: action('group.money', 'compensations/{compensation}/recovery-claim', [
      line('reference', 'reference'),
    ]),
    fits: (it) => it.recovery?.state === 'OPEN',
  },
  {
    action: action('group.money', 'compensations/{compensation}/recovery', [
      line('reference', 'reference'),
    ]),
    fits: (it) => it.recovery?.state === 'CLAIMED',
  },
  {
    action: action('group.money', 'compensations/{compensation}/write-off', [reason]),
    fits: (it) => it.recovery?.state === 'OPEN' || it.recovery?.state === 'CLAIMED',
  },
];
