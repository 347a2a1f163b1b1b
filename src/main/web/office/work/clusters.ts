import { html } from 'lit';
import { read } from '../../api/client.js';
import type { AlertAnswer } from '../../api/types.js';
import '../../ui/mark-chip.js';
import type { Tone } from '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { ageCell } from './cells.js';
import type { WorkList } from './list-kind.js';
import { t } from './words.js';

const TONES: Record<AlertAnswer['level'], Tone> = { YELLOW: 'warn', ORANGE: 'warn', RED: 'bad' };

/// Mass complaints, each leading to its cases.
export const clusters: WorkList<AlertAnswer> = {
  name: 'clusters',
  roles: ['supervisor', 'middle', 'back', 'compliance', 'operations', 'security', 'auditor'],
  title: () => t('clusters'),
  lead: () => t('clusters.lead'),
  none: () => t('clusters.none'),
  read: (_, cursor) => read('GET /clusters', { cursor }),
  key: (row) => row.id,
  columns: [
    {
      head: () => t('clusters.what'),
      cell: (row) => html`<page-link to="/mass-complaints/${row.id}">${clusterName(row)}</page-link>`,
    },
    {
      head: () => t('clusters.level'),
      cell: (row) => html`<mark-chip tone=${TONES[row.level]}>${t(`level.${row.level}`)}</mark-chip>`,
    },
    { head: () => t('clusters.members'), cell: (row) => row.members },
    { head: () => t('clusters.customers'), cell: (row) => row.customers },
    { head: () => t('clusters.since'), cell: (row) => ageCell(row.openedAt) },
    {
      head: () => t('state'),
      cell: (row) => t(row.closedAt ? 'clusters.over' : row.lead ? 'clusters.led' : 'clusters.unled'),
    },
  ],
};

/// Of what the complaints have in common.
export function clusterName({ dimension, value }: AlertAnswer): string {
  return t('clusters.name', { dimension: t(`dimension.${dimension}`), value });
}
