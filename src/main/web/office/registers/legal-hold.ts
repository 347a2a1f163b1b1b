import { html } from 'lit';
import type { LegalHold } from '../../api/types.js';
import { moment } from '../../words/moments.js';
import type { Mark, Register, Shown } from './register.js';
import { at, chip, column, toned } from './show.js';
import { ofCase, reason, step } from './step.js';
import { t as common } from './words/common.js';
import { t as begin } from './words/openings.js';
import { t } from './words/legal-hold.js';

const of = column<LegalHold>;

export const register: Register<LegalHold> = {
  lead: t('lead'),
  list: 'GET /legal-holds',
  most: 200,
  filters: [
    {
      name: 'lifted',
      title: t('with-lifted'),
      options: [{ value: 'true', text: t('with-lifted.true') }],
    },
  ],
  key: (one) => one.id,
  label: what,
  columns: [
    of(t('of'), (one) => link(one)),
    of(common('state'), (one) => chip(mark(one))),
    of(common('reason'), (one) => one.reason),
    of(t('set-by'), (one) => one.setBy),
    of(t('set-at'), (one) => at(one.setAt)),
    of(t('lifted'), (one) => lifted(one)),
  ],
  steps: [
    step<LegalHold>()('POST /legal-holds/{id}/lifting', t('lift'), [reason], {
      obstacle: (one) => (one.liftedAt ? '' : undefined),
      lead: t('lift.lead'),
      dangerous: true,
    }),
  ],
  opening: step<undefined>()('POST /legal-holds', begin('legal-holds.begin'), [
    ofCase,
    { name: 'customerId', title: common('customer-id'), kind: 'line', optional: true, help: t('one-of') },
    reason,
  ]),
  waiting: {
    title: t('waits'),
    asked: {},
    says: (one) => t('waits.says', { what: what(one), reason: one.reason }),
    clock: (one) => ({ title: one.setBy, note: moment(one.setAt) }),
  },
};

function what({ customerId }: LegalHold): string {
  return customerId ? t('of-customer', { customer: customerId }) : t('of-case');
}

function link(one: LegalHold): Shown {
  return one.caseId
    ? html`<page-link to="/cases/${one.caseId}">${common('to-case')}</page-link>`
    : what(one);
}

function mark(one: LegalHold): Mark {
  return one.liftedAt ? toned(t('is-lifted'), '') : toned(t('stands'), 'warn');
}

function lifted({ liftedAt, liftedBy = '', liftReason = '' }: LegalHold): string | undefined {
  return liftedAt && t('lifted.says', { by: liftedBy, at: moment(liftedAt), reason: liftReason });
}
