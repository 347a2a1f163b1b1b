import { html } from 'lit';
import type { ConductAnswer } from '../../api/types.js';
import type { Register } from './register.js';
import { at, chip, column, toned } from './show.js';
import { spoken } from './terms.js';
import { t as common } from './words/common.js';
import { EFFECT, KIND, t } from './words/conduct-record.js';

const of = column<ConductAnswer>;

export const register: Register<ConductAnswer> = {
  lead: t('lead'),
  list: 'GET /conduct-records',
  filters: [
    { name: 'account', title: common('account') },
    { name: 'caseNo', title: t('case-no') },
  ],
  key: (one) => one.id,
  label: (one) => one.caseNo,
  columns: [
    of(common('at'), (one) => at(one.at)),
    of(common('account'), (one) => one.account),
    of(t('kind'), (one) => spoken(KIND, one.kind)),
    of(t('effect'), (one) =>
      chip(toned(spoken(EFFECT, one.effect), one.effect === 'BLOCK' ? 'good' : 'warn')),
    ),
    of(t('quote'), (one) => one.quote),
    of(t('rule'), (one) => t('rule.says', { rule: one.rule, version: one.policyVersion })),
    of(common('case'), (one) => html`<page-link to="/cases/${one.caseId}">${one.caseNo}</page-link>`),
  ],
};
