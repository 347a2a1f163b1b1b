import { language, words } from './words.js';

const t = words({
  'now': ['现在', 'now'],
  'days': ['{n} 天', '{n} d'],
  'hours': ['{n} 小时', '{n} h'],
  'minutes': ['{n} 分', '{n} min'],
  'seconds': ['{n} 秒', '{n} s'],
  'left': ['剩 {time}', '{time} left'],
  'over': ['超时 {time}', '{time} over'],
  'ago': ['{time}前', '{time} ago'],
});

const ZONE = 'Asia/Shanghai';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const DATE_AND_TIME = new Intl.DateTimeFormat(language, {
  timeZone: ZONE,
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
const WHOLE = new Intl.DateTimeFormat(language, {
  timeZone: ZONE,
  dateStyle: 'medium',
  timeStyle: 'medium',
  hour12: false,
});

/// Month, day and minute in China, where the desk counts.
export function moment(instant: string): string {
  return DATE_AND_TIME.format(new Date(instant));
}

/// With the year and the seconds.
export function wholeMoment(instant: string): string {
  return WHOLE.format(new Date(instant));
}

/// A length of time in its two largest units.
export function length(ms: number): string {
  const parts: string[] = [];
  let rest = Math.max(0, ms);
  for (const [unit, size] of [['days', DAY], ['hours', HOUR], ['minutes', MINUTE]] as const) {
    const count = Math.floor(rest / size);
    if (count > 0 && parts.length < 2) {
      parts.push(t(unit, { n: count }));
      rest -= count * size;
    } else if (parts.length > 0) {
      break;
    }
  }
  return parts.length > 0 ? parts.join(' ') : t('seconds', { n: Math.floor(rest / 1000) });
}

/// How long until `due`, or how long it is over.
export function left(due: string, now: number): string {
  const ms = Date.parse(due) - now;
  return ms >= 0 ? t('left', { time: length(ms) }) : t('over', { time: length(-ms) });
}

export function ago(instant: string, now: number): string {
  const ms = now - Date.parse(instant);
  return ms < MINUTE ? t('now') : t('ago', { time: length(ms) });
}
