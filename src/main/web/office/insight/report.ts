import type { Point } from '../../ui/chart-box.js';
import type { Tone } from '../../ui/mark-chip.js';
import type { Option } from '../../ui/choice-box.js';

/// From when, and until when it is over: instants as the API takes them.
export interface Period {
  from: string;
  to: string;
}

/// What `GET /complaints` is asked for to find the cases of a figure; the period comes with it.
export type CaseQuery = Record<string, string>;

/// One number with what it means.
export interface Figure {
  label: string;
  text: string;
  /// The same as a number, to be compared with the period before.
  amount?: number | undefined;
  unit?: string;
  note?: string;
  tone?: Tone;
  cases?: CaseQuery | undefined;
}

export interface Cell {
  text: string;
  cases?: CaseQuery | undefined;
  /// Another page, where it is no list of cases.
  to?: string;
  /// Whether it stands with the numbers, at the end of its column.
  isNumber?: boolean;
}

/// The first cell of a row names it.
export interface Table {
  heading: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

export interface Chart {
  kind: 'bar' | 'line';
  label: string;
  names: string;
  values: string;
  unit?: string;
  points: readonly (Omit<Point, 'to'> & { cases?: CaseQuery | undefined })[];
}

/// What a report said, as the page shows it.
export interface Shown {
  /// Absent where the report counts nothing that moves.
  asOf?: string | undefined;
  figures: readonly Figure[];
  chart?: Chart;
  tables: readonly Table[];
  remarks?: readonly string[];
}

export interface Asked {
  period: Period;
  /// One of the report's `groups`; empty without any.
  group: string;
}

/// A report is a description: the page, its period, its drawing and the way to its cases are the same
/// for all.
export interface Report {
  name: string;
  title: string;
  definition: string;
  area: 'time' | 'matter' | 'customer' | 'team' | 'security';
  roles: readonly string[];
  /// The periods it takes: any, or quarters or months of the calendar.
  over: 'days' | 'quarters' | 'months';
  /// By what it can be asked for, the usual one first.
  groups?: { label: string; options: readonly Option[] };
  read(asked: Asked): Promise<Shown>;
}

/// The page of the cases behind a figure.
export function casesPath(report: string, period: Period, cases: CaseQuery): string {
  return `/figures/${report}/cases?${new URLSearchParams({ ...period, ...cases })}`;
}

/// A number in its column.
export function count(n: number, cases?: CaseQuery): Cell {
  return { text: String(n), isNumber: true, cases: n > 0 ? cases : undefined };
}

export function number(text: string): Cell {
  return { text, isNumber: true };
}
