import { html } from 'lit';
import { read } from '../../api/client.js';
import type { OpenMediation } from '../../api/types.js';
import '../../ui/mark-chip.js';
import { ageCell, caseCell, dueCell } from './cells.js';
import type { WorkList } from './list-kind.js';
import { t } from './words.js';

/// Mediations that are not over: a mediator has their own, the middle office those without one too.
export const mediations: WorkList<OpenMediation> = {
  name: 'mediations',
  roles: ['mediator', 'supervisor', 'middle', 'expert', 'compliance', 'operations', 'security', 'auditor'],
  title: () => t('mediations'),
  lead: () => t('mediations.lead'),
  none: () => t('mediations.none'),
  read: () => read('GET /mediations'),
  key: (row) => row.caseId,
  columns: [
    { head: () => t('due'), cell: (row) => dueCell(row.dueAt) },
    { head: () => t('case'), cell: (row) => caseCell(row.caseId, row.caseNo) },
    {
      head: () => t('state'),
      cell: (row) => html`<mark-chip>${t(`mediation.${row.state}`)}</mark-chip>`,
    },
    { head: () => t('mediations.next'), cell: next },
    { head: () => t('mediations.mediator'), cell: (row) => row.mediator ?? t('nobody') },
    { head: () => t('mediations.sessions'), cell: (row) => row.sessions },
    { head: () => t('mediations.asked'), cell: (row) => ageCell(row.requestedAt) },
  ],
};

/// Whose turn it is.
function next({ state, mediator, waitsFor }: OpenMediation): string {
  const missing = waitsFor.map((party) => t(`party.${party}`)).join(t('comma'));
  if (missing) {
    return t(state === 'AGREED' ? 'mediations.to-sign' : 'mediations.to-consent', { who: missing });
  }
  return mediator ? t(`mediations.next.${state}`) : t('mediations.to-appoint');
}
