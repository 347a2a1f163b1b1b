import { read } from '../../../api/client.js';
import type { Group, SatisfactionAnswer } from '../../../api/types.js';
import { word } from '../../../words/terms.js';
import { count, number } from '../report.js';
import type { Cell, Figure, Report, Table } from '../report.js';
import { quarterOf } from '../spans.js';
import { READERS } from './roles.js';
import { percentText } from './shares.js';
import { t } from './words.js';

/// What customers answered in a quarter. Nobody is to find out who answered what: no figure leads to a
/// case.
export const satisfaction: Report = {
  name: 'satisfaction',
  title: t('satisfaction'),
  definition: t('satisfaction.definition'),
  area: 'customer',
  roles: READERS,
  over: 'quarters',
  async read({ period }) {
    const report = await read('GET /reports/satisfaction', { quarter: quarterOf(period) });
    return {
      asOf: report.asOf,
      figures: [rate(report), ...scores(report), results(report)],
      chart: {
        kind: 'line',
        label: t('satisfaction.weeks'),
        names: t('week'),
        values: t('satisfaction.rate'),
        unit: '%',
        points: report.weeks.map((week) => ({
          name: week.name ?? '',
          value: week.figures?.satisfactionRate,
          ...(week.figures ? {} : { text: t('hidden') }),
        })),
      },
      tables: [
        table(t('satisfaction.kinds'), t('kind'), report.kinds),
        table(t('satisfaction.teams'), t('team'), report.teams.flatMap(withCategories)),
      ],
      remarks: [t('satisfaction.hidden', { n: report.shownFrom }), t('anonymous')],
    };
  },
};

function rate({ total, targets, change }: SatisfactionAnswer): Figure {
  const figures = total.figures;
  const target = t('satisfaction.target', { n: targets.satisfactionRate });
  return {
    label: t('satisfaction.rate'),
    text: percentText(figures?.satisfactionRate),
    tone: !figures ? '' : figures.satisfactionRate >= targets.satisfactionRate ? 'good' : 'warn',
    note: [
      figures
        ? t('satisfaction.range', { from: figures.from, to: figures.to, n: figures.answers })
        : t('hidden'),
      target,
      ...(typeof change === 'number' ? [t('satisfaction.change', { n: change })] : []),
    ].join(' · '),
  };
}

function scores({ total: { figures }, targets }: SatisfactionAnswer): Figure[] {
  if (!figures) {
    return [];
  }
  return [
    {
      label: t('satisfaction.score'),
      text: String(figures.score),
      note: t('satisfaction.score.target', { n: targets.score }),
    },
    {
      label: t('response-rate'),
      text: percentText(figures.responseRate),
      note: t('satisfaction.sent', { n: figures.sent }),
    },
  ];
}

function results({ resultSatisfaction, confirmations, targets }: SatisfactionAnswer): Figure {
  return {
    label: t('satisfaction.result'),
    text: percentText(confirmations === 0 ? undefined : resultSatisfaction),
    note: `${t('satisfaction.confirmations', { n: confirmations })} · ${t('satisfaction.target', { n: targets.resultSatisfaction })}`,
  };
}

function withCategories(team: Group): Group[] {
  return [
    team,
    ...(team.categories ?? []).map((one) => ({
      ...one,
      name: `${word(team.name ?? '')} / ${word(one.name ?? '')}`,
    })),
  ];
}

function table(heading: string, names: string, groups: readonly Group[]): Table {
  return {
    heading,
    columns: [names, t('satisfaction.rate'), t('satisfaction.score'), t('satisfaction.answers'), t('response-rate')],
    rows: groups.map(row),
  };
}

function row({ name, figures }: Group): Cell[] {
  const first = { text: word(name ?? '') };
  return figures
    ? [
        first,
        number(percentText(figures.satisfactionRate)),
        number(String(figures.score)),
        count(figures.answers),
        number(percentText(figures.responseRate)),
      ]
    : [first, number(t('hidden')), number(''), number(''), number('')];
}
