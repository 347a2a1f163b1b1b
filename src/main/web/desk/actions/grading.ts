import { t } from '../../words/actions.js';
import { terms } from '../../words/terms.js';
import { action, approved, because, box, field, line, one, reason } from './action.js';
import type { Action } from './action.js';

/// What the case is taken for, and how grave it is.
export const GRADING: readonly Action[] = [
  action('group.grading', 'classification', [
    one('category', 'category', () => terms('category')),
    line('subCategory', 'subCategory', { optional: true }),
    one('severity', 'severity.field', () => terms('severity'), { optional: true }),
    one('risk', 'risk.field', () => terms('risk'), { optional: true }),
    because,
  ]),
  action('group.grading', 'severity', [
    one('severity', 'severity.field', () => terms('severity')),
    reason,
  ]),
  action('group.grading', 'risk', [one('risk', 'risk.field', () => terms('risk')), reason]),
  action('group.grading', 'technical-cause', [field('yes-no', 'technical', 'technical'), reason], {
    undo: {
      operation: 'POST /complaints/{id}/technical-cause',
      body: ({ technical }) => ({ technical: !technical, reason: t('undo.reason') }),
    },
  }),
  action(
    'group.grading',
    'risk-report',
    [box('findings', 'report.findings'), box('customerVersion', 'report.customerVersion')],
    { applies: (seen) => seen.risk === 'HIGH' },
  ),
  action('group.grading', 'risk-report/approval', [approved, reason], {
    applies: (seen) => seen.riskReport !== undefined && !seen.riskReport.approvedAt,
  }),
];
