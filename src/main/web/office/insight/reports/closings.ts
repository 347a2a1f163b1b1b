import { ACCESS } from '../../../api/access.js';
import { read } from '../../../api/client.js';
import type { Closing } from '../../../api/types.js';
import { length, moment } from '../../../words/moments.js';
import { term, terms, word } from '../../../words/terms.js';
import { percentOf } from '../../percent.js';
import { count, number } from '../report.js';
import type { Report } from '../report.js';
import { shareText } from './shares.js';
import { t } from './words.js';

/// The cases that were closed, with how the team did.
export const closings: Report = {
  name: 'closings',
  title: t('closings'),
  definition: t('closings.definition'),
  area: 'team',
  roles: ACCESS['GET /reports/closings'],
  over: 'days',
  groups: { label: t('team'), options: [{ value: '', text: t('all-teams') }, ...terms('group')] },
  async read({ period, group }) {
    const { items, more } = await read('GET /reports/closings', { ...period, skillGroup: group });
    const kept = items.reduce((sum, one) => sum + one.promisesKept, 0);
    const all = kept + items.reduce((sum, one) => sum + one.promisesBroken, 0);
    const rate = all === 0 ? undefined : kept / all;
    return {
      figures: [
        { label: t('closed'), text: String(items.length), amount: items.length },
        { label: t('handling-median'), text: median(items) },
        { label: t('rate'), text: shareText(rate), amount: percentOf(rate), unit: '%' },
      ],
      tables: [
        {
          heading: t('closings'),
          columns: [
            t('case'), t('closed-at'), t('reason'), t('team'), t('handler'), t('category'),
            t('severity'), t('handling'), t('kept'), t('broken'),
          ],
          rows: items.map(row),
        },
      ],
      remarks: more ? [t('closings.more', { n: items.length })] : [],
    };
  },
};

function row(one: Closing) {
  return [
    { text: one.caseNo, to: `/cases/${one.caseId}` },
    { text: moment(one.closedAt) },
    { text: word(one.reason) },
    { text: term('group', one.skillGroup) },
    { text: one.assignee ?? t('nobody') },
    { text: term('category', one.category) },
    { text: term('severity', one.severity) },
    number(length(one.handlingSeconds * 1000)),
    count(one.promisesKept),
    count(one.promisesBroken),
  ];
}

function median(items: readonly Closing[]): string {
  const sorted = items.map((one) => one.handlingSeconds).sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  return middle === undefined ? t('none') : length(middle * 1000);
}
