import type { ProfileAnswer } from '../../api/types.js';
import { term } from '../../words/terms.js';
import { percentOf } from '../percent.js';
import type { Register } from './register.js';
import { column } from './show.js';
import { spoken } from './terms.js';
import { t as common } from './words/common.js';
import { AGE, t } from './words/service-file.js';

const of = column<ProfileAnswer>;

export const register: Register<ProfileAnswer> = {
  lead: t('lead'),
  list: 'GET /service-files',
  most: 100,
  filters: [{ name: 'nightCasesMin', title: t('min') }],
  key: (one) => one.customerId,
  label: (one) => one.customerId,
  columns: [
    of(common('customer'), (one) => one.customerId),
    of(t('night-cases'), (one) => one.nightCases),
    of(t('cases'), (one) => one.cases),
    of(t('share'), (one) => t('share.says', { percent: percentOf(one.nightShare) ?? 0 })),
    of(t('preference'), (one) => one.preference && term('wish', one.preference)),
    of(t('age'), (one) => one.ageGroup && spoken(AGE, one.ageGroup)),
    of(t('habits'), (one) => one.consumptionHabits.join(common('comma'))),
  ],
};
