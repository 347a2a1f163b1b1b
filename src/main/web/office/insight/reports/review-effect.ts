import { read } from '../../../api/client.js';
import { count, number } from '../report.js';
import type { Report } from '../report.js';
import { monthsOf } from '../spans.js';
import { READERS } from './roles.js';
import { percentText } from './shares.js';
import { t } from './words.js';

/// What the reviews of each month have brought.
export const reviewEffect: Report = {
  name: 'review-effect',
  title: t('effect'),
  definition: t('effect.definition'),
  area: 'customer',
  roles: READERS,
  over: 'months',
  async read({ period }) {
    const months = await Promise.all(
      monthsOf(period).map((month) => read('GET /reports/reviews/effect/{month}', { month })),
    );
    const last = months.at(-1);
    return {
      figures: [
        { label: t('effect.propagation'), text: percentText(last?.propagationRate), note: last?.month ?? '' },
        { label: t('effect.awareness'), text: percentText(last?.brandAwareness), note: last?.month ?? '' },
      ],
      chart: {
        kind: 'line',
        label: t('effect.awareness'),
        names: t('month'),
        values: t('effect.awareness'),
        unit: '%',
        points: months.map((one) => ({ name: one.month, value: one.brandAwareness })),
      },
      tables: [
        {
          heading: t('effect'),
          columns: [t('month'), t('reviews'), t('effect.propagation'), t('effect.awareness')],
          rows: months.map((one) => [
            { text: one.month },
            count(one.reviews),
            number(percentText(one.propagationRate)),
            number(percentText(one.brandAwareness)),
          ]),
        },
      ],
    };
  },
};
