import { read } from '../../../api/client.js';
import type { TagLine } from '../../../api/types.js';
import { word } from '../../../words/terms.js';
import { count, number } from '../report.js';
import type { CaseQuery, Report } from '../report.js';
import { READERS } from './roles.js';
import { shareText } from './shares.js';
import { t } from './words.js';

const LABELS = ['problem', 'product', 'brand', 'batch', 'merchant', 'region', 'tag'] as const;
type Label = (typeof LABELS)[number];
const DRAWN = 15;
/// Numbers of people are hidden behind these; nothing can be looked for by what is left.
const HIDDEN = /\*/;

/// The labels of a period's cases, the most frequent first.
export const tags: Report = {
  name: 'tags',
  title: t('tags'),
  definition: t('tags.definition'),
  area: 'matter',
  roles: READERS,
  over: 'days',
  groups: {
    label: t('group-by'),
    options: LABELS.map((value) => ({ value, text: t(`label.${value}`) })),
  },
  async read({ period, group }) {
    const report = await read('GET /reports/tags', { ...period, by: group });
    const label = group as Label;
    const named = report.lines.map((line) => ({
      line,
      name: nameOf(label, line),
      cases: linked(label, line),
    }));
    return {
      asOf: report.asOf,
      figures: [{ label: t('cases'), text: String(report.cases), amount: report.cases, cases: {} }],
      chart: {
        kind: 'bar',
        label: t('tags'),
        names: t(`label.${label}`),
        values: t('cases'),
        points: named
          .slice(0, DRAWN)
          .map(({ line, name, cases }) => ({ name, value: line.cases, cases })),
      },
      tables: [
        {
          heading: t('tags'),
          columns: [t(`label.${label}`), t('cases'), t('share')],
          rows: named.map(({ line, name, cases }) => [
            { text: name, cases },
            count(line.cases, cases),
            number(shareText(line.share)),
          ]),
        },
      ],
      remarks: report.more ? [t('tags.more', { n: report.lines.length })] : [],
    };
  },
};

function nameOf(label: Label, { key }: TagLine): string {
  if (!key) {
    return t('without');
  }
  return label === 'problem' ? key.split('/').map(word).join(' / ') : key;
}

function linked(label: Label, { key }: TagLine): CaseQuery | undefined {
  return key && !HIDDEN.test(key) ? { [label]: key } : undefined;
}
