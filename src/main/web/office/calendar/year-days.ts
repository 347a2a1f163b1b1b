import type { DayKind, YearForm } from '../../api/types.js';

/// The days of a year as `2026-10-01`. They are counted in UTC, where each has 24 hours.

const DAY_MS = 24 * 3_600_000;

/// The weeks of a month from Monday to Sunday; absent where a day is of another month.
export function weeksOf(year: number, month: number): (string | undefined)[][] {
  const first = Date.UTC(year, month, 1);
  const count = (Date.UTC(year, month + 1, 1) - first) / DAY_MS;
  const before = (new Date(first).getUTCDay() + 6) % 7;
  const weeks: (string | undefined)[][] = [];
  for (let monday = -before; monday < count; monday += 7) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => monday + index).map((offset) =>
        offset >= 0 && offset < count ? dayOf(first + offset * DAY_MS) : undefined,
      ),
    );
  }
  return weeks;
}

export function kindOf(day: string, year: YearForm): DayKind {
  if (year.holidays.includes(day)) {
    return 'HOLIDAY';
  }
  if (year.makeUpDays.includes(day)) {
    return 'MAKEUP';
  }
  return isWeekend(day) ? 'WEEKEND' : 'WORKDAY';
}

/// The next kind that such a day can be: a working day becomes a holiday and one again; at a weekend
/// people may also work for another day.
export function turned(day: string, year: YearForm): YearForm {
  switch (kindOf(day, year)) {
    case 'WORKDAY':
      return { ...year, holidays: [...year.holidays, day].toSorted() };
    case 'WEEKEND':
      return { ...year, makeUpDays: [...year.makeUpDays, day].toSorted() };
    case 'MAKEUP':
      return {
        ...year,
        makeUpDays: without(year.makeUpDays, day),
        holidays: [...year.holidays, day].toSorted(),
      };
    case 'HOLIDAY':
      return { ...year, holidays: without(year.holidays, day) };
  }
}

/// The day so many days later, if it is of the same year.
export function moved(day: string, days: number): string | undefined {
  const other = dayOf(Date.parse(day) + days * DAY_MS);
  return other.slice(0, 4) === day.slice(0, 4) ? other : undefined;
}

/// The days that are of another kind in the two.
export function turnedDays(one: YearForm, other: YearForm): string[] {
  const named = [one, other].flatMap((year) => [...year.holidays, ...year.makeUpDays]);
  return [...new Set(named)].filter((day) => kindOf(day, one) !== kindOf(day, other)).toSorted();
}

function isWeekend(day: string): boolean {
  return new Date(day).getUTCDay() % 6 === 0;
}

function without(days: readonly string[], day: string): string[] {
  return days.filter((one) => one !== day);
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
