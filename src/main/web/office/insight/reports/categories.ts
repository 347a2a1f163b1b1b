import { read } from '../../../api/client.js';
import type { CategoryLine, MatterLine } from '../../../api/types.js';
import { word } from '../../../words/terms.js';
import { count, number } from '../report.js';
import type { CaseQuery, Report } from '../report.js';
import { COMPLAINTS, READERS } from './roles.js';
import { shareText } from './shares.js';
import { t } from './words.js';

const ROLL_UPS = ['', 'A', 'B', 'C', 'INQUIRY', 'FEEDBACK'] as const;

/// What a period's cases were about.
export const categories: Report = {
  name: 'categories',
  title: t('categories'),
  definition: t('categories.definition'),
  area: 'matter',
  roles: READERS,
  over: 'days',
  groups: {
    label: t('roll-up'),
    options: ROLL_UPS.map((value) => ({ value, text: value ? t(`roll-up.${value}`) : t('roll-up.none') })),
  },
  async read({ period, group }) {
    const report = await read('GET /reports/categories', { ...period, rollUp: group });
    const linked = (line: CategoryLine) => (group ? undefined : ofCategory(line.key));
    return {
      asOf: report.asOf,
      figures: [
        { label: t('cases'), text: String(report.cases), amount: report.cases, cases: COMPLAINTS },
        { label: t('corrected'), text: String(report.corrected), amount: report.corrected },
        { label: t('outside'), text: String(report.outside), amount: report.outside },
      ],
      chart: {
        kind: 'bar',
        label: t('categories'),
        names: t('category'),
        values: t('cases'),
        points: report.lines.map((line) => ({
          name: word(line.key),
          value: line.cases,
          cases: linked(line),
        })),
      },
      tables: [
        {
          heading: t('categories'),
          columns: [t('category'), t('cases'), t('automatic'), t('share'), t('reference')],
          rows: report.lines.map((line) => [
            { text: word(line.key), cases: linked(line) },
            count(line.cases, linked(line)),
            count(line.automatic),
            number(shareText(line.share)),
            number(shareText(line.referenceShare)),
          ]),
        },
        {
          heading: t('sub-categories'),
          columns: [t('category'), t('cases'), t('automatic')],
          rows: report.lines.flatMap((line) =>
            line.members.map((matter) => [
              { text: nameOf(matter) },
              count(matter.cases, ofMatter(matter)),
              count(matter.automatic),
            ]),
          ),
        },
      ],
    };
  },
};

function nameOf({ category, subCategory }: MatterLine): string {
  return subCategory ? `${word(category)} / ${word(subCategory)}` : word(category);
}

function ofCategory(category: string): CaseQuery {
  return { ...COMPLAINTS, category };
}

function ofMatter({ category, subCategory }: MatterLine): CaseQuery {
  return { ...COMPLAINTS, problem: subCategory ? `${category}/${subCategory}` : category };
}
