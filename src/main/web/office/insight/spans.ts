import { chinaDay, chinaTime, dayAfter } from '../china-time.js';
import type { Period } from './report.js';

const DAY_MS = 24 * 3_600_000;
const MONTHS_SHOWN = 6;

/// Which time somebody looks at, as the address of the page says it: the last days, two days of the
/// calendar, or a quarter.
export type Span =
  | { kind: 'days'; days: number }
  | { kind: 'dates'; first: string; last: string }
  | { kind: 'quarter'; quarter: string };

/// The days until now are whole minutes: whoever looks again a moment later sees the same period.
export function periodOf(span: Span, now: number): Period {
  switch (span.kind) {
    case 'days': {
      const minute = Math.floor(now / 60_000) * 60_000;
      return {
        from: new Date(minute - span.days * DAY_MS).toISOString(),
        to: new Date(minute).toISOString(),
      };
    }
    case 'dates':
      return {
        from: chinaTime(`${span.first}T00:00`),
        to: chinaTime(`${dayAfter(Date.parse(chinaTime(`${span.last}T00:00`)))}T00:00`),
      };
    case 'quarter': {
      const [year = 0, part = 1] = span.quarter.split('-Q').map(Number);
      return { from: monthStart(year, part * 3 - 3), to: monthStart(year, part * 3) };
    }
  }
}

/// As long, and ending where this one begins.
export function periodBefore({ from, to }: Period): Period {
  const begin = Date.parse(from);
  return { from: new Date(2 * begin - Date.parse(to)).toISOString(), to: from };
}

/// The quarter in which a period begins, such as `2026-Q1`.
export function quarterOf({ from }: Period): string {
  const [year = '', month = '1'] = chinaDay(Date.parse(from)).split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

/// The present quarter and the ones before it, the latest first.
export function quartersUntil(now: number, count: number): string[] {
  const [year = 0, month = 1] = chinaDay(now).split('-').map(Number);
  const present = year * 4 + Math.ceil(month / 3) - 1;
  return Array.from({ length: count }, (_, back) => {
    const quarter = present - back;
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
  });
}

/// The months until the end of a period, such as `2026-03`, the earliest first.
export function monthsOf({ to }: Period): string[] {
  const [year = 0, month = 1] = chinaDay(Date.parse(to) - 1).split('-').map(Number);
  return Array.from({ length: MONTHS_SHOWN }, (_, place) => {
    const at = year * 12 + month - MONTHS_SHOWN + place;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

/// As parameters of an address, and back.
export function parametersOf(span: Span): Record<string, string> {
  switch (span.kind) {
    case 'days':
      return { days: String(span.days) };
    case 'dates':
      return { first: span.first, last: span.last };
    case 'quarter':
      return { quarter: span.quarter };
  }
}

export function spanOf(given: URLSearchParams, usual: Span): Span {
  const [days, first, last, quarter] = ['days', 'first', 'last', 'quarter'].map((name) =>
    given.get(name),
  );
  if (days && /^\d{1,3}$/.test(days) && Number(days) >= 1 && Number(days) <= 366) {
    return { kind: 'days', days: Number(days) };
  }
  if (first && last && isDay(first) && isDay(last) && first <= last) {
    return { kind: 'dates', first, last };
  }
  return quarter && /^\d{4}-Q[1-4]$/.test(quarter) ? { kind: 'quarter', quarter } : usual;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function monthStart(year: number, month: number): string {
  const at = year * 12 + month;
  return chinaTime(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01T00:00`);
}
