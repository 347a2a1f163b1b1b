import { read } from '../../../api/client.js';
import type { Counted, WeekLine } from '../../../api/types.js';
import { word } from '../../../words/terms.js';
import { count, number } from '../report.js';
import type { Figure, Report, Table } from '../report.js';
import { READERS } from './roles.js';
import { percentText } from './shares.js';
import { t } from './words.js';

/// What customers say in public. They write no cases: no figure leads to one.
export const reviews: Report = {
  name: 'reviews',
  title: t('reviews'),
  definition: t('reviews.definition'),
  area: 'customer',
  roles: READERS,
  over: 'days',
  async read({ period }) {
    const report = await read('GET /reports/reviews', { ...period });
    const all = report.weeks.reduce((sum, week) => sum + week.reviews, 0);
    return {
      asOf: report.asOf,
      figures: [{ label: t('reviews'), text: String(all), amount: all }, ...latest(report.weeks.at(-1))],
      chart: {
        kind: 'line',
        label: t('reviews.good'),
        names: t('week'),
        values: t('reviews.good'),
        unit: '%',
        points: report.weeks.map((week) => ({ name: week.week, value: week.good })),
      },
      tables: [
        {
          heading: t('reviews.weeks'),
          columns: [t('week'), t('reviews'), t('reviews.good'), t('reviews.neutral'), t('reviews.bad'), t('reviews.change')],
          rows: report.weeks.map((week) => [
            { text: week.week },
            count(week.reviews),
            number(percentText(week.good)),
            number(percentText(week.neutral)),
            number(percentText(week.bad)),
            number(typeof week.goodChange === 'number' ? t('points', { n: week.goodChange }) : t('none')),
          ]),
        },
        table(t('reviews.terms'), t('word'), report.terms),
        table(t('categories'), t('category'), report.categories),
      ],
    };
  },
};

function latest(week: WeekLine | undefined): Figure[] {
  if (!week) {
    return [];
  }
  const since = (change: number | undefined) =>
    typeof change === 'number' ? t('reviews.since', { n: change }) : '';
  return [
    { label: t('reviews.good'), text: percentText(week.good), note: since(week.goodChange) },
    { label: t('reviews.bad'), text: percentText(week.bad), note: since(week.badChange) },
  ];
}

function table(heading: string, names: string, counted: readonly Counted[]): Table {
  return {
    heading,
    columns: [names, t('reviews'), t('reviews.bad-ones')],
    rows: counted.map((one) => [{ text: word(one.name) }, count(one.reviews), count(one.bad)]),
  };
}
