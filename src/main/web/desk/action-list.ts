import type { CaseOperation } from '../app/case-command.js';
import type { Option } from '../ui/choice-box.js';
import { t } from '../words/actions.js';
import { terms } from '../words/terms.js';
import type { Noun } from './authority.js';

/// What has to be said for an action.
export interface Field {
  name: string;
  word: Parameters<typeof t>[0];
  kind: 'line' | 'box' | 'choice' | 'lines' | 'amount' | 'moment' | 'day' | 'yes-no';
  optional?: boolean;
  options?: () => Option[];
}

export interface Action {
  noun: Noun & Parameters<typeof t>[0];
  operation: CaseOperation;
  fields: Field[];
}

const reason: Field = { name: 'reason', word: 'reason', kind: 'box' };

/// In the order in which a case needs them.
export const ACTIONS: readonly Action[] = [
  action('acknowledgement'),
  action('assignment', { name: 'assignee', word: 'assignee', kind: 'line' }),
  action('investigation', { name: 'finding', word: 'finding', kind: 'box' }),
  action('evidence-requests', { name: 'items', word: 'items', kind: 'lines' }, reason),
  action(
    'third-party-wait',
    { name: 'party', word: 'party', kind: 'line' },
    { name: 'expectedAt', word: 'expectedAt', kind: 'moment' },
    { ...reason, optional: true },
  ),
  action(
    'proposal',
    { name: 'text', word: 'text', kind: 'box' },
    { name: 'remedy', word: 'remedy', kind: 'line', optional: true },
    { name: 'compensation', word: 'compensation', kind: 'amount', optional: true },
    { name: 'reasons', word: 'reasons', kind: 'box', optional: true },
    { name: 'alternative', word: 'alternative', kind: 'box', optional: true },
  ),
  action('approval', { name: 'approved', word: 'approved', kind: 'yes-no' }, reason),
  action('execution'),
  action(
    'resolution',
    { name: 'whatWeDid', word: 'whatWeDid', kind: 'box' },
    { name: 'solution', word: 'solution', kind: 'box', optional: true },
  ),
  action('closure', { name: 'proof', word: 'proof', kind: 'line' }),
  action('notes', { name: 'text', word: 'text', kind: 'box' }),
  action('classification', choice('category', 'category', () => terms('category')), {
    ...reason,
    optional: true,
  }),
  action('severity', choice('severity', 'severity.field', () => terms('severity')), reason),
  action('risk', choice('risk', 'risk.field', () => terms('risk')), reason),
  action('transfer', choice('to', 'to', () => terms('group')), reason),
  action('return', reason),
  action('escalation', reason),
  action(
    'follow-ups',
    { name: 'dueOn', word: 'dueOn', kind: 'day' },
    { name: 'about', word: 'about', kind: 'line' },
  ),
  action(
    'reopening',
    choice('cause', 'cause', () => [
      { value: 'REMEDY_FAILED', text: t('cause.REMEDY_FAILED') },
      { value: 'NEW_FACTS', text: t('cause.NEW_FACTS') },
    ]),
    reason,
  ),
  action(
    'rejection',
    choice('ground', 'ground', () => [
      { value: 'NOT_THE_PLATFORM', text: t('ground.NOT_THE_PLATFORM') },
      { value: 'TEST_DATA', text: t('ground.TEST_DATA') },
      { value: 'ABUSE', text: t('ground.ABUSE') },
    ]),
    { name: 'explanation', word: 'explanation', kind: 'box' },
  ),
];

/// Those of which one is usually the next.
export const MAIN: readonly string[] = [
  'acknowledgement',
  'assignment',
  'investigation',
  'proposal',
  'approval',
  'execution',
  'resolution',
  'closure',
  'reopening',
];

function action(noun: Action['noun'], ...fields: Field[]): Action {
  return { noun, operation: `POST /complaints/{id}/${noun}` as CaseOperation, fields };
}

function choice(name: string, word: Field['word'], options: () => Option[]): Field {
  return { name, word, kind: 'choice', options };
}
