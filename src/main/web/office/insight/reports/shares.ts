import { percentOf } from '../../percent.js';
import { t } from './words.js';

/// A share from 0 to 1 in words; a dash where there was nothing to share.
export function shareText(share: number | null | undefined): string {
  const percent = percentOf(share);
  return percent === undefined ? t('none') : t('percent', { n: percent });
}

/// Percent as the API says them already.
export function percentText(percent: number | string | null | undefined): string {
  return percent === undefined || percent === null ? t('none') : t('percent', { n: percent });
}
