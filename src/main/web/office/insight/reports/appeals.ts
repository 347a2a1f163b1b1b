import { read } from '../../../api/client.js';
import type { AppealLine, Category } from '../../../api/types.js';
import { term } from '../../../words/terms.js';
import { percentOf } from '../../percent.js';
import { count, number } from '../report.js';
import type { CaseQuery, Report } from '../report.js';
import { READERS } from './roles.js';
import { shareText } from './shares.js';
import { t } from './words.js';

const GROUPS = ['decider', 'reviewer', 'category'] as const;
const DECIDED = { by: 'APPEALED' };

/// How the appeals of a period ended.
export const appeals: Report = {
  name: 'appeals',
  title: t('appeals'),
  definition: t('appeals.definition'),
  area: 'customer',
  roles: READERS,
  over: 'days',
  groups: {
    label: t('group-by'),
    options: GROUPS.map((value) => ({ value, text: t(`group.${value}`) })),
  },
  async read({ period, group }) {
    const { asOf, total, lines } = await read('GET /reports/appeals', { ...period, groupBy: group });
    return {
      asOf,
      figures: [
        {
          label: t('overturn-rate'),
          text: shareText(total.overturnRate),
          amount: percentOf(total.overturnRate),
          unit: '%',
        },
        { label: t('decided'), text: String(total.decided), amount: total.decided, cases: DECIDED },
        {
          label: t('dismissed'),
          text: String(total.dismissed),
          amount: total.dismissed,
          cases: { ...DECIDED, appeal: 'APPEAL_DISMISSED' },
        },
      ],
      chart: {
        kind: 'bar',
        label: t('overturn-rate'),
        names: t(`group.${group as (typeof GROUPS)[number]}`),
        values: t('overturn-rate'),
        unit: '%',
        points: lines.map((line) => ({
          name: nameOf(group, line),
          value: percentOf(line.overturnRate),
          cases: linked(group, line),
        })),
      },
      tables: [
        {
          heading: t('appeals'),
          columns: [
            t(`group.${group as (typeof GROUPS)[number]}`),
            t('overturn-rate'),
            t('decided'),
            t('upheld'),
            t('partly-upheld'),
            t('dismissed'),
          ],
          rows: lines.map((line) => row(group, line)),
        },
      ],
    };
  },
};

function row(group: string, line: AppealLine) {
  const cases = linked(group, line);
  const of = (appeal: string) => (cases ? { ...cases, appeal } : undefined);
  return [
    { text: nameOf(group, line), cases },
    number(shareText(line.overturnRate)),
    count(line.decided, cases),
    count(line.upheld, of('APPEAL_UPHELD')),
    count(line.partlyUpheld, of('APPEAL_PARTLY_UPHELD')),
    count(line.dismissed, of('APPEAL_DISMISSED')),
  ];
}

function nameOf(group: string, { key }: AppealLine): string {
  if (!key) {
    return t('nobody');
  }
  return group === 'category' ? term('category', key as Category) : key;
}

function linked(group: string, { key }: AppealLine): CaseQuery | undefined {
  return key ? { ...DECIDED, [group]: key } : undefined;
}
