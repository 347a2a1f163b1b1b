import type { ShiftAnswer } from '../../api/types.js';
import { language } from '../../words/words.js';
import { chinaDay, chinaTime } from '../china-time.js';
import { groupWord } from './groups.js';
import { t } from './words.js';

/// Weeks and shifts as a plan shows them: by days in China, from Monday on.

const DAY_MS = 24 * 3_600_000;
const DAYS = 7;

const HEAD = new Intl.DateTimeFormat(language, {
  timeZone: 'UTC',
  weekday: 'short',
  month: 'short',
  day: 'numeric',
});
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
});

export function mondayOf(ms: number): string {
  const day = chinaDay(ms);
  const sinceMonday = (new Date(day).getUTCDay() + DAYS - 1) % DAYS;
  return later(day, -sinceMonday);
}

/// So many days after a day, such as `2026-03-02`.
export function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

export function daysFrom(monday: string): string[] {
  return Array.from({ length: DAYS }, (_, n) => later(monday, n));
}

/// From Monday to before the next one, as the desk reads it.
export function spanOf(monday: string): { from: string; to: string } {
  return {
    from: chinaTime(`${monday}T00:00`),
    to: chinaTime(`${later(monday, DAYS)}T00:00`),
  };
}

export function dayHead(day: string): string {
  return HEAD.format(new Date(day));
}

/// The day on which a shift begins.
export function dayOf(shift: ShiftAnswer): string {
  return chinaDay(Date.parse(shift.startAt));
}

/// One that ends at or before its beginning ends on the next day.
export function shiftAt(day: string, from: string, to: string): Pick<ShiftAnswer, 'startAt' | 'endAt'> {
  const end = to > from ? day : later(day, 1);
  return { startAt: chinaTime(`${day}T${from}`), endAt: chinaTime(`${end}T${to}`) };
}

/// In words, such as "09:00–18:00 Technical 1".
export function shiftWord(shift: ShiftAnswer): string {
  const next = chinaDay(Date.parse(shift.endAt)) === dayOf(shift) ? '' : ` (${t('shift.next-day')})`;
  const time = t('shift', { from: clockOf(shift.startAt), to: clockOf(shift.endAt) }) + next;
  return shift.dutyGroup ? t('shift.group', { time, group: groupWord(shift.dutyGroup) }) : time;
}

function clockOf(instant: string): string {
  return CLOCK.format(new Date(instant));
}
