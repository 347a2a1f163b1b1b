import { deskNow } from '../app/desk-time.js';
import { language } from '../words/words.js';
import { t } from './words.js';

const ZONE = 'Asia/Shanghai';
const DATE = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });
const TIME = new Intl.DateTimeFormat(language, {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
const FAR = new Intl.DateTimeFormat(language, {
  timeZone: ZONE,
  month: 'long',
  day: 'numeric',
  weekday: 'short',
});
const DAY_MS = 86_400_000;

/// A moment as people say it: today, tomorrow, or its date, with the time in China.
export function day(instant: string): string {
  const moment = new Date(instant);
  const date = DATE.format(moment);
  const time = TIME.format(moment);
  if (date === DATE.format(deskNow())) {
    return t('day.today', { time });
  }
  if (date === DATE.format(deskNow() + DAY_MS)) {
    return t('day.tomorrow', { time });
  }
  return t('day.other', { date: FAR.format(moment), time });
}
