import { html } from 'lit';
import { ACCESS } from '../../api/access.js';
import { read } from '../../api/client.js';
import type { IncomingAnswer, IncomingState } from '../../api/types.js';
import '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { ageCell, wordsCell } from './cells.js';
import type { WorkList } from './list-kind.js';
import { t } from './words.js';

const STATES: readonly IncomingState[] = ['PARKED', 'REFUSED', 'DISCARDED', 'ACCEPTED', 'REPLY', 'NOTED'];

/// Messages that no machine may decide about. What each says is one click further.
export const incoming: WorkList<IncomingAnswer> = {
  name: 'incoming',
  roles: ACCESS['GET /incoming-messages'],
  title: () => t('incoming'),
  lead: () => t('incoming.lead'),
  none: () => t('incoming.none'),
  choices: () => STATES.map((value) => ({ value, text: t(`incoming.${value}`) })),
  read: (state, cursor) => read('GET /incoming-messages', { state: state || 'PARKED', cursor }),
  key: (row) => row.id,
  columns: [
    { head: () => t('received'), cell: (row) => ageCell(row.receivedAt) },
    {
      head: () => t('incoming.subject'),
      cell: (row) =>
        html`<page-link to="/work/incoming/${row.id}">${row.subject || t('incoming.no-subject')}</page-link>`,
    },
    { head: () => t('incoming.sender'), cell: (row) => wordsCell(row.sender) },
    {
      head: () => t('incoming.check'),
      cell: (row) =>
        html`<mark-chip tone=${row.check === 'PASSED' ? 'good' : 'warn'}
          >${t(`check.${row.check}`)}</mark-chip
        >`,
    },
    {
      head: () => t('incoming.why'),
      cell: (row) => (row.reason ? t(`why.${row.reason}`) : t(`incoming.${row.state}`)),
    },
    { head: () => t('incoming.source'), cell: (row) => row.source },
  ],
};
