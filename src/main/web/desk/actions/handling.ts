import { terms } from '../../words/terms.js';
import { values } from '../words/values.js';
import { action, approved, because, box, field, line, one, reason } from './action.js';
import type { Action } from './action.js';

const STEPS = ['VERIFY', 'APPROVE', 'CHANGE_DONE', 'CARRIER_CONTACT', 'CONNECT', 'COMPLETE'];
const COMPLAINTS = ['COMPLAINT', 'EMERGENCY'];

const steps = () => terms('stage').filter((stage) => STEPS.includes(stage.value));
const refuses = (said: Record<string, string>) => said['refuses'] === 'true';

/// What brings a case from its receipt to its end, in the order in which it is needed.
export const HANDLING: readonly Action[] = [
  // Nobody was alarmed by what is no emergency.
  action('group.handling', 'acknowledgement', [], { applies: (seen) => seen.greenChannel }),
  action('group.handling', 'assignment', [
    field('person', 'assignee', 'assignee'),
    field('person', 'followUp', 'followUp', { optional: true }),
  ]),
  action('group.handling', 'investigation', [box('finding', 'finding')]),
  action('group.handling', 'evidence-requests', [field('lines', 'items', 'items'), reason]),
  action('group.handling', 'third-party-wait', [
    line('party', 'party'),
    field('moment', 'expectedAt', 'expectedAt'),
    because,
  ]),
  action('group.handling', 'steps', [one('stage', 'step', steps), box('finding', 'step.finding')]),
  action('group.handling', 'proposal', [
    box('text', 'text'),
    field('flag', 'refuses', 'refuses', { optional: true }),
    line('remedy', 'remedy', { optional: true, when: (said) => !refuses(said) }),
    field('amount', 'compensation', 'compensation', {
      optional: true,
      when: (said) => !refuses(said),
    }),
    box('reasons', 'reasons', { optional: true }),
    box('alternative', 'alternative', { optional: true }),
  ]),
  action('group.handling', 'approval', [approved, reason]),
  action(
    'group.handling',
    'decision',
    [
      one('responsibleParty', 'responsibleParty', () => values('responsible'), { optional: true }),
      line('legalBasis', 'legalBasis', { optional: true }),
    ],
    { applies: (seen) => seen.status !== 'APPEALED' },
  ),
  action('group.handling', 'execution'),
  action('group.handling', 'resolution', [
    box('whatWeDid', 'whatWeDid'),
    box('solution', 'solution', { optional: true }),
  ]),
  action('group.handling', 'closure', [line('proof', 'proof')]),
  action('group.handling', 'reopening', [one('cause', 'cause', () => values('cause')), reason]),
  action(
    'group.handling',
    'conversion',
    [box('content', 'conversion.content', { optional: true }), reason],
    {
      applies: (seen) => !COMPLAINTS.includes(seen.kind) && !seen.course?.convertedInto,
    },
  ),
  action('group.handling', 'rejection', [
    one('ground', 'ground', () => values('ground')),
    box('explanation', 'explanation'),
  ]),
  action('group.handling', 'rejection/approval', [approved, reason], {
    applies: (seen) => seen.course?.rejection !== undefined,
  }),
];

/// Those of which one is usually the next.
export const MAIN: readonly string[] = [
  'acknowledgement',
  'assignment',
  'investigation',
  'proposal',
  'approval',
  'decision',
  'decision.appeal',
  'execution',
  'resolution',
  'closure',
  'reopening',
  'rejection/approval',
];
