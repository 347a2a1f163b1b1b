import { read } from '../../api/client.js';
import type { DataRequest } from '../../api/types.js';
import { saveJson } from '../../ui/save-file.js';
import type { Mark, Register } from './register.js';
import { at, chip, column, due, toned } from './show.js';
import { options, spoken } from './terms.js';
import { t as common } from './words/common.js';
import { t as begin } from './words/openings.js';
import { KIND, STATE, t } from './words/data-request.js';

const of = column<DataRequest>;

export const register: Register<DataRequest> = {
  lead: t('lead'),
  list: 'GET /data-requests',
  most: 200,
  one: 'GET /data-requests/{id}',
  filters: [
    { name: 'open', title: common('open'), options: [{ value: 'true', text: common('open.true') }] },
    { name: 'customerId', title: common('customer-id'), personal: true },
  ],
  key: (one) => one.id,
  label: (one) => `${spoken(KIND, one.kind)} · ${one.customerId}`,
  mark,
  columns: [
    of(common('state'), (one) => chip(mark(one))),
    of(t('asked-by'), (one) => one.askedBy),
    of(t('asked-at'), (one) => at(one.askedAt)),
    of(t('answer-by'), (one) => (one.state === 'OPEN' ? due(one.dueAt) : at(one.dueAt))),
    of(t('result'), (one) => one.result),
  ],
  facts: [
    of(common('kind'), (one) => spoken(KIND, one.kind)),
    of(common('customer'), (one) => one.customerId),
    of(t('asked-by'), (one) => one.askedBy),
    of(t('identity'), (one) => one.identity),
    of(t('asked-at'), (one) => at(one.askedAt)),
    of(t('answer-by'), (one) => at(one.dueAt)),
    of(t('result'), (one) => one.result),
    of(t('answered-at'), (one) => at(one.answeredAt)),
  ],
  clocks: (one) => (one.state === 'OPEN' ? [{ title: t('answer-by'), dueAt: one.dueAt }] : []),
  steps: [
    {
      operation: 'GET /data-requests/{id}/data',
      title: t('copy'),
      fields: [],
      obstacle: (one) => (one.kind === 'ACCESS' ? undefined : t('only-access')),
      run: async ({ id, customerId }) =>
        saveJson(`${customerId}.json`, await read('GET /data-requests/{id}/data', { id })),
    },
  ],
  opening: {
    operation: 'POST /data-requests',
    title: begin('data-requests.begin'),
    fields: [
      { name: 'kind', title: common('kind'), kind: 'choice', options: options(KIND) },
      { name: 'customerId', title: common('customer-id'), kind: 'line' },
      { name: 'identity', title: t('identity'), kind: 'line', help: t('identity.help') },
      { name: 'name', title: t('name'), kind: 'line', optional: true, help: t('contact.help') },
      { name: 'phone', title: t('phone'), kind: 'line', optional: true },
      { name: 'email', title: t('email'), kind: 'line', optional: true },
    ],
    body: ({ kind, customerId, identity, ...contact }) => ({
      kind,
      customerId,
      identity,
      ...(kind === 'CORRECTION' ? { contact } : {}),
    }),
  },
  waiting: {
    title: t('waits'),
    asked: { open: true },
    says: (one) => t('waits.says', { kind: spoken(KIND, one.kind), customer: one.customerId }),
    clock: (one) => ({ title: t('answer-by'), dueAt: one.dueAt }),
  },
};

function mark({ state }: DataRequest): Mark {
  return toned(spoken(STATE, state), state === 'OPEN' ? 'warn' : state === 'DONE' ? 'good' : 'bad');
}
