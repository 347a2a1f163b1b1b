import { html } from 'lit';
import { ACCESS } from '../../api/access.js';
import { call, read } from '../../api/client.js';
import type { TutoredAnswer } from '../../api/types.js';
import { askedFor } from '../../desk/asked-for.js';
import '../../ui/mark-chip.js';
import { t as action } from '../../words/actions.js';
import { ageCell, caseCell } from './cells.js';
import type { RowAction, WorkList } from './list-kind.js';
import { t } from './words.js';

const STATES: readonly TutoredAnswer['state'][] = ['PENDING', 'CONFIRMED', 'REFUSED', 'OUTDATED'];
const DEEDS = ['classification', 'transfer', 'evidence-requests'] as const;

/// What new agents want to do, for their tutors.
export const tutored: WorkList<TutoredAnswer> = {
  name: 'tutored',
  roles: ACCESS['GET /tutored-actions'],
  title: () => t('tutored'),
  lead: () => t('tutored.lead'),
  none: () => t('tutored.none'),
  choices: () => STATES.map((value) => ({ value, text: t(`tutored.${value}`) })),
  read: async (state) => ({
    items: (await read('GET /tutored-actions', { state: state || 'PENDING' })).items ?? [],
  }),
  key: (row) => row.id,
  columns: [
    { head: () => t('tutored.asked'), cell: (row) => ageCell(row.askedAt) },
    { head: () => t('tutored.who'), cell: (row) => row.account },
    { head: () => t('tutored.what'), cell: (row) => caseCell(row.caseId, deed(row)) },
    { head: () => t('tutored.how'), cell: (row) => details(row.request) },
    {
      head: () => t('state'),
      cell: (row) =>
        html`<mark-chip tone=${row.state === 'CONFIRMED' ? 'good' : ''}
            >${t(`tutored.${row.state}`)}</mark-chip
          >
          <p class="small soft">${row.decidedBy ?? ''} ${row.reason ?? ''}</p>`,
    },
  ],
  actions: (row) => (row.mayDecide ? [decision(row, true), decision(row, false)] : []),
};

function deed({ resource }: TutoredAnswer): string {
  const known = DEEDS.find((one) => one === resource);
  return known ? action(known) : resource;
}

/// What was asked for, field by field.
function details(request: unknown) {
  return html`<dl class="said small">
    ${askedFor(request).map((value) => html`<dd>${value}</dd>`)}
  </dl>`;
}

function decision(row: TutoredAnswer, confirmed: boolean): RowAction {
  const text = t(confirmed ? 'tutored.confirm' : 'tutored.refuse');
  const heading = t('tutored.heading', { text, what: deed(row), name: row.account });
  return {
    text,
    label: heading,
    look: confirmed ? 'primary' : 'danger',
    run: (tools) =>
      tools.ask({
        heading,
        lead: t(confirmed ? 'tutored.confirm-lead' : 'tutored.refuse-lead'),
        fields: [{ name: 'reason', label: t('reason'), kind: 'box' }],
        doing: text,
        dangerous: !confirmed,
        run: async ({ values }) => {
          const body = { confirmed, reason: values['reason'] ?? '' };
          await call('POST /tutored-actions/{id}/decision', { id: row.id }, { body });
          await tools.done(t(confirmed ? 'tutored.confirmed' : 'tutored.refused'));
        },
      }),
  };
}
