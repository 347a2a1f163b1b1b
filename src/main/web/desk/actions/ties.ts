import { clusters, pieces } from './choices.js';
import { values } from '../words/values.js';
import { t } from '../../words/actions.js';
import { action, because, box, field, line, one, reason } from './action.js';
import type { Action } from './action.js';

const LINKS = ['RELATED', 'DUPLICATE', 'REPEAT'];

/// How a case hangs together with others.
export const LINK = action(
  'group.ties',
  'links',
  [
    field('case', 'caseId', 'caseId'),
    one('relation', 'relation', () => values('relation', LINKS)),
    reason,
  ],
  {
    undo: {
      operation: 'POST /complaints/{id}/links/removal',
      // Where it took the place of another relation, it would leave none at all.
      applies: ({ caseId }, before) => !before.links?.some((link) => link.caseId === caseId),
      body: ({ caseId }) => ({ caseId, reason: t('undo.reason') }),
    },
  },
);

export const UNLINK = action(
  'group.ties',
  'links/removal',
  [field('case', 'caseId', 'caseId'), reason],
  {
    applies: (seen) => (seen.links ?? []).length > 0,
    undo: {
      operation: 'POST /complaints/{id}/links',
      body: ({ caseId }, before) => ({
        caseId,
        relation: before.links?.find((link) => link.caseId === caseId)?.relation,
        reason: t('undo.reason'),
      }),
    },
  },
);

export const MERGE = action('group.ties', 'merge', [field('case', 'caseId', 'merge.into'), reason], {
  undo: {
    operation: 'POST /complaints/{id}/merge/undo',
    body: () => ({ reason: t('undo.reason') }),
  },
});

export const UNDO_MERGE = action('group.ties', 'merge/undo', [reason], {
  applies: (seen) => seen.course?.mergedInto !== undefined,
});

export const TIES: readonly Action[] = [
  LINK,
  UNLINK,
  MERGE,
  UNDO_MERGE,
  action('group.ties', 'split', [
    box('content', 'split.content'),
    line('orderNo', 'orderNo', { optional: true }),
    field('several', 'evidence', 'split.evidence', {
      optional: true,
      options: (seen) => pieces(seen.id),
    }),
    reason,
  ]),
  action('group.ties', 'cluster-membership', [one('clusterId', 'clusterId', clusters), reason]),
  action('group.ties', 'cluster-lead', [one('clusterId', 'clusterId', clusters), reason]),
  action('group.ties', 'cluster-departure', [
    one('clusterId', 'clusterId', clusters, { optional: true }),
    because,
  ]),
];
