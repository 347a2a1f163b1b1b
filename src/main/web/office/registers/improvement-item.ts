import type { Answers } from '../../api/types.js';
import { moment } from '../../words/moments.js';
import { word } from '../../words/terms.js';
import type { Mark, Register } from './register.js';
import { chip, column, toned } from './show.js';
import { step } from './step.js';
import { t as common } from './words/common.js';
import { t } from './words/improvement.js';

type Item = NonNullable<Answers['GET /improvement-items']['items']>[number];

const of = column<Item>;

export const register: Register<Item> = {
  lead: t('items.lead'),
  list: 'GET /improvement-items',
  most: 200,
  key: (one) => one.id,
  label: (one) => word(one.category),
  columns: [
    of(t('category'), (one) => word(one.category)),
    of(t('team'), (one) => word(one.team)),
    of(common('state'), (one) => chip(mark(one))),
    of(t('signals'), (one) => one.signals),
    of(t('opened-on'), (one) => one.openedOn),
    of(t('measure'), (one) => one.measure),
    of(t('done'), ({ doneBy = '', doneAt }) => doneAt && t('done.says', { by: doneBy, at: moment(doneAt) })),
  ],
  steps: [
    step<Item>()(
      'POST /improvement-items/{id}/completion',
      t('complete'),
      [{ name: 'measure', title: t('measure'), kind: 'box' }],
      { obstacle: (one) => (one.doneAt ? '' : undefined) },
    ),
  ],
  waiting: {
    title: t('waits'),
    asked: {},
    concerns: (one) => !one.doneAt,
    says: (one) =>
      t('waits.says', { category: word(one.category), team: word(one.team), n: one.signals }),
    clock: (one) => ({ title: one.openedOn }),
  },
};

function mark({ doneAt }: Item): Mark {
  return doneAt ? toned(t('is-done'), 'good') : toned(t('open'), 'warn');
}
