import type { Finding1 } from '../../api/types.js';
import type { Register } from './register.js';
import { column } from './show.js';
import { step } from './step.js';
import { options, spoken } from './terms.js';
import { t as common } from './words/common.js';
import { t as begin } from './words/openings.js';
import { METHOD, t } from './words/improvement.js';

const of = column<Finding1>;

export const register: Register<Finding1> = {
  lead: t('findings.lead'),
  list: 'GET /qualitative-findings',
  most: 200,
  key: (one) => one.id,
  label: (one) => one.place,
  columns: [
    of(t('found-on'), (one) => one.foundOn),
    of(t('place'), (one) => one.place),
    of(t('method'), (one) => spoken(METHOD, one.method)),
    of(t('finding'), (one) => one.finding),
    of(common('reported-by'), (one) => one.recordedBy),
  ],
  opening: step<undefined>()('POST /qualitative-findings', begin('qualitative-findings.begin'), [
    { name: 'foundOn', title: t('found-on'), kind: 'day' },
    { name: 'place', title: t('place'), kind: 'line' },
    { name: 'method', title: t('method'), kind: 'choice', options: options(METHOD) },
    { name: 'finding', title: t('finding'), kind: 'box' },
  ]),
};
