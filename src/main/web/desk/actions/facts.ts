import { values } from '../words/values.js';
import { action, box, field, line, one, reason } from './action.js';
import type { Action, Values } from './action.js';

const FLAGS = ['true', 'false'];
const PICTURES = ['CONFIRMED', 'CONTRADICTED', 'NONE_GIVEN'];
const FAKES = ['BUYER', 'SELLER', 'NONE'];
const OTHERS = ['HOURS_SINCE_UNPACKING', 'DELIVERED_AT', 'PICTURE_CHECK', 'FRAUD'];

const is = (fact: string) => (said: Values) => said['fact'] === fact;
const isFlag = (said: Values) => !OTHERS.includes(said['fact'] ?? '');

/// What the desk establishes.
export const FACTS: readonly Action[] = [
  action('group.facts', 'findings', [
    one('fact', 'fact', () => values('fact')),
    one('value', 'fact.value', () => values('said', FLAGS), { when: isFlag }),
    line('value', 'fact.hours', { when: is('HOURS_SINCE_UNPACKING') }),
    field('moment', 'value', 'fact.at', { when: is('DELIVERED_AT') }),
    one('value', 'fact.pictures', () => values('said', PICTURES), { when: is('PICTURE_CHECK') }),
    one('value', 'fact.fake', () => values('said', FAKES), { when: is('FRAUD') }),
    box('note', 'fact.note', { optional: true }),
  ]),
  action('group.facts', 'responsibility', [
    one('responsibleParty', 'responsibleParty', () => values('responsible')),
    reason,
  ]),
  action('group.facts', 'snapshots', [
    field('several', 'subjects', 'subjects', { optional: true, options: () => values('subject') }),
  ]),
  action('group.facts', 'evidence', [box('items.description', 'statement')], {
    shape: (said) => ({
      side: 'PLATFORM',
      items: [{ kind: 'TEXT', ...(said['items'] as object | undefined) }],
    }),
  }),
  action('group.facts', 'needs', [
    line('scenario', 'scenario', { optional: true }),
    field('amount', 'budget', 'budget', { optional: true }),
    box('notes', 'needs.notes', { optional: true }),
  ]),
  action(
    'group.facts',
    'account-unfreezing',
    [one('method', 'method', () => values('identity')), reason],
    { applies: (seen) => seen.category === 'ACCOUNT_SECURITY' },
  ),
];
