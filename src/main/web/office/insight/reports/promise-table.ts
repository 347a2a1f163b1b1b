import type { PromiseLine } from '../../../api/types.js';
import { percentOf } from '../../percent.js';
import { count, number } from '../report.js';
import type { CaseQuery, Cell, Chart, Figure, Table } from '../report.js';
import { shareText } from './shares.js';
import { t } from './words.js';

/// What a line of promises is called, and which cases it is about.
export interface Named {
  name: string;
  cases: CaseQuery;
}

/// How all lines went together.
export function promiseFigures(lines: readonly PromiseLine[], cases: CaseQuery): Figure[] {
  const sum = (of: 'due' | 'kept' | 'broken' | 'open') =>
    lines.reduce((total, line) => total + line[of], 0);
  const kept = sum('kept');
  const broken = sum('broken');
  const rate = kept + broken === 0 ? undefined : kept / (kept + broken);
  return [
    { label: t('rate'), text: shareText(rate), amount: percentOf(rate), unit: '%' },
    { label: t('due'), text: String(sum('due')), amount: sum('due'), cases },
    {
      label: t('broken'),
      text: String(broken),
      amount: broken,
      tone: broken > 0 ? 'bad' : '',
      cases: { ...cases, promise: 'BROKEN' },
    },
    { label: t('open'), text: String(sum('open')), amount: sum('open'), cases: { ...cases, promise: 'OPEN' } },
  ];
}

export function promiseChart(
  lines: readonly PromiseLine[],
  names: string,
  named: (line: PromiseLine) => Named,
): Chart {
  return {
    kind: 'bar',
    label: t('promises'),
    names,
    values: t('rate'),
    unit: '%',
    points: lines.map((line) => ({
      name: named(line).name,
      value: percentOf(line.onTimeRate),
      cases: named(line).cases,
    })),
  };
}

export function promiseTable(
  lines: readonly PromiseLine[],
  names: string,
  named: (line: PromiseLine) => Named,
): Table {
  return {
    heading: t('promises'),
    columns: [names, t('rate'), t('due'), t('kept'), t('broken'), t('finished-late'), t('open')],
    rows: lines.map((line) => row(line, named(line))),
  };
}

function row(line: PromiseLine, { name, cases }: Named): Cell[] {
  const of = (promise: string) => ({ ...cases, promise });
  return [
    { text: name, cases },
    number(shareText(line.onTimeRate)),
    count(line.due, cases),
    count(line.kept, of('KEPT')),
    count(line.broken, of('BROKEN')),
    count(line.finishedLate, of('FINISHED_LATE')),
    count(line.open, of('OPEN')),
  ];
}
