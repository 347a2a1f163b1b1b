import type { RuleForm } from '../../api/types.js';
import { t } from './words.js';

export type Unit = 'SECONDS' | 'MINUTES' | 'HOURS' | 'WORKING_DAYS' | 'DAYS';

export interface Length {
  amount: number;
  unit: Unit;
}

const SECONDS: Record<'SECONDS' | 'MINUTES' | 'HOURS', number> = {
  SECONDS: 1,
  MINUTES: 60,
  HOURS: 3600,
};

/// How long a rule gives; nothing where it names a moment instead.
export function lengthOf(rule: RuleForm): Length | undefined {
  switch (rule.mode) {
    case 'CAL':
      return rule.duration ? elapsed(secondsOf(rule.duration)) : undefined;
    case 'WD':
      return { amount: rule.days ?? 0, unit: 'WORKING_DAYS' };
    case 'DAY':
      return { amount: rule.days ?? 0, unit: 'DAYS' };
    default:
      return undefined;
  }
}

/// As the policy says it.
export function written({ amount, unit }: Length): Pick<RuleForm, 'mode' | 'duration' | 'days'> {
  switch (unit) {
    case 'WORKING_DAYS':
      return { mode: 'WD', days: amount };
    case 'DAYS':
      return { mode: 'DAY', days: amount };
    default:
      return { mode: 'CAL', duration: `PT${amount}${unit[0]}` };
  }
}

/// In words, such as "48 hours".
export function spoken(rule: RuleForm | undefined): string {
  if (!rule) {
    return t('length.none');
  }
  const length = lengthOf(rule);
  return length ? t(`length.${length.unit}`, { n: length.amount }) : t('length.next-start');
}

function elapsed(seconds: number): Length {
  const unit = (['HOURS', 'MINUTES'] as const).find((one) => seconds % SECONDS[one] === 0);
  return { amount: seconds / SECONDS[unit ?? 'SECONDS'], unit: unit ?? 'SECONDS' };
}

function secondsOf(duration: string): number {
  const [, days, hours, minutes, seconds] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration) ?? [];
  return (
    Number(days ?? 0) * 86_400 +
    Number(hours ?? 0) * SECONDS.HOURS +
    Number(minutes ?? 0) * SECONDS.MINUTES +
    Number(seconds ?? 0)
  );
}
