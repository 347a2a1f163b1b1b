import { ACCESS } from '../../api/access.js';
import { read } from '../../api/client.js';
import type { Entry } from '../../api/types.js';
import { term } from '../../words/terms.js';
import { caseCell } from './cells.js';
import type { WorkList } from './list-kind.js';
import { t } from './words.js';

const LIMIT = 200;

/// Customers who were promised to hear of something.
export const followUps: WorkList<Entry> = {
  name: 'follow-ups',
  roles: ACCESS['GET /follow-ups'],
  title: () => t('follow-ups'),
  lead: () => t('follow-ups.lead'),
  none: () => t('follow-ups.none'),
  read: () => read('GET /follow-ups', { limit: LIMIT }),
  key: (row) => row.caseId,
  columns: [
    { head: () => t('follow-ups.on'), cell: (row) => row.dueOn },
    { head: () => t('case'), cell: (row) => caseCell(row.caseId, row.caseNo) },
    { head: () => t('status'), cell: (row) => term('status', row.status) },
    { head: () => t('handler'), cell: (row) => row.assignee ?? t('nobody') },
  ],
};
