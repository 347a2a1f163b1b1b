import { terms } from '../../words/terms.js';
import { action, box, field, line, one, reason } from './action.js';
import type { Action } from './action.js';

/// Who else is brought in, and what is agreed on with whom.
export const TEAM: readonly Action[] = [
  action('group.team', 'notes', [
    box('text', 'text'),
    field('people', 'mentions', 'mentions', { optional: true }),
  ]),
  action('group.team', 'tasks', [
    line('department', 'department'),
    box('text', 'task.text'),
    field('moment', 'dueAt', 'task.dueAt', { optional: true }),
    field('person', 'owner', 'task.owner', { optional: true }),
  ]),
  action('group.team', 'follow-ups', [
    field('day', 'dueOn', 'dueOn', { when: (said) => !said['workingDays'], optional: true }),
    field('number', 'workingDays', 'workingDays', {
      when: (said) => !said['dueOn'],
      optional: true,
    }),
    line('about', 'about'),
  ]),
  action('group.team', 'transfer', [
    one('to', 'to', () => terms('group'), { optional: true }),
    field('person', 'account', 'transfer.account', { optional: true }),
    reason,
  ]),
  action('group.team', 'return', [reason]),
  action('group.team', 'escalation', [reason]),
  action('group.team', 'complained-of', [field('person', 'account', 'account')]),
];

/// What is done about one task or one follow-up.
export const ANSWER_TASK = action('group.team', 'tasks/{number}/answer', [
  box('text', 'task.answer'),
]);
export const FINISH_FOLLOW_UP = action('group.team', 'follow-ups/{number}/completion', [
  box('outcome', 'outcome'),
]);
