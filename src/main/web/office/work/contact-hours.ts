import type { PhoneTaskAnswer } from '../../api/types.js';
import { t } from './words.js';

const CHINA = 'Asia/Shanghai';

/// When somebody may be called: outside of the hours in which they are left alone.
export function contactHours({ quietFrom, quietTo, zone }: PhoneTaskAnswer): string {
  if (quietFrom === quietTo) {
    return t('calls.any-time');
  }
  const hours = { from: quietTo.slice(0, 5), to: quietFrom.slice(0, 5) };
  return zone === CHINA ? t('calls.hours', hours) : t('calls.hours-there', { ...hours, zone });
}
