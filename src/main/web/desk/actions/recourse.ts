import { values } from '../words/values.js';
import { action, box, field, line, one, reason } from './action.js';
import type { Action, Values } from './action.js';

const UPHELD = ['UPHELD', 'PARTLY_UPHELD'];
const isChange = (said: Values) => UPHELD.includes(said['outcome'] ?? '');
const is = (step: string) => (said: Values) => said['step'] === step;

export const ARBITRATE = action('group.recourse', 'arbitration', [
  one('step', 'arbitration.step', () => values('arbitration')),
  field('day', 'on', 'arbitration.on'),
  line('document', 'document'),
  line('institution', 'institution', { when: is('APPLIED') }),
  line('fileReference', 'fileReference', { when: is('APPLIED') }),
  box('award', 'award', { when: is('AWARDED') }),
  field('day', 'performBy', 'performBy', { when: is('AWARDED') }),
]);

/// What happens where the customer is not content.
export const RECOURSE: readonly Action[] = [
  action('group.recourse', 'appeal', [box('reason', 'appeal.reason')]),
  action('group.recourse', 'appeal/reviewer', [field('person', 'account', 'reviewer')]),
  action('group.recourse', 'appeal/evidence-requests', [field('lines', 'items', 'items'), reason]),
  action(
    'group.recourse',
    'decision',
    [
      one('outcome', 'outcome.of', () => values('outcome')),
      box('reasons', 'reasons'),
      box('alternative', 'alternative'),
      line('remedy', 'remedy', { when: isChange }),
      one('remedyKind', 'remedyKind', () => values('remedy'), { optional: true, when: isChange }),
      field('amount', 'compensation', 'compensation', { optional: true, when: isChange }),
    ],
    { name: 'decision.appeal', applies: (seen) => seen.status === 'APPEALED' },
  ),
  ARBITRATE,
];
