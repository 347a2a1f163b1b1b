import { html } from 'lit';
import { ACCESS } from '../../api/access.js';
import { call, read } from '../../api/client.js';
import type { StaffNotice } from '../../api/types.js';
import '../../ui/mark-chip.js';
import { moment } from '../../words/moments.js';
import { ageCell, wordsCell } from './cells.js';
import type { WorkList } from './list-kind.js';
import { t } from './words.js';

/// What the desk told the reader, to be acknowledged.
export const notices: WorkList<StaffNotice> = {
  name: 'notices',
  roles: ACCESS['GET /inbox/staff'],
  title: () => t('notices'),
  lead: () => t('notices.lead'),
  none: () => t('notices.none'),
  choices: () => [
    { value: '', text: t('notices.waiting') },
    { value: 'all', text: t('notices.all') },
  ],
  read: (choice, cursor) => read('GET /inbox/staff', { waiting: choice !== 'all', cursor }),
  key: (row) => row.id,
  columns: [
    { head: () => t('received'), cell: (row) => ageCell(row.createdAt) },
    { head: () => t('about'), cell: (row) => html`<span class="mono">${row.caseNo}</span>` },
    { head: () => t('notices.text'), cell: (row) => wordsCell(row.text) },
    {
      head: () => t('state'),
      cell: (row) =>
        row.acknowledgedAt
          ? html`<mark-chip tone="good">${t('notices.seen', { at: moment(row.acknowledgedAt) })}</mark-chip>`
          : html`<mark-chip tone="warn">${t('notices.waiting')}</mark-chip>`,
    },
  ],
  actions: (row) =>
    row.acknowledgedAt
      ? []
      : [
          {
            text: t('notices.acknowledge'),
            label: t('notices.acknowledge-of', { caseNo: row.caseNo }),
            run: async (tools) => {
              await call('POST /inbox/staff/{id}/acknowledgement', { id: row.id });
              await tools.done(t('notices.done'));
            },
          },
        ],
};
