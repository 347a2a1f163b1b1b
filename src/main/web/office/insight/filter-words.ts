import { roleWord } from '../../words/roles.js';
import { word } from '../../words/terms.js';
import { t } from './words.js';

/// The filters that a list of cases can be asked for beside its period.
const NAMES = [
  'kind', 'category', 'subCategory', 'severity', 'problem', 'product', 'brand', 'batch', 'merchant',
  'region', 'tag', 'hour', 'escalated', 'technicalCause', 'stage', 'promise', 'person', 'nobody', 'role',
  'appeal', 'decider', 'reviewer', 'partyKind', 'partyId',
] as const;
type Name = (typeof NAMES)[number];

const PROMISES = ['KEPT', 'BROKEN', 'FINISHED_LATE', 'OPEN', 'FINISHED', 'UNFINISHED'] as const;
const OUTCOMES = ['APPEAL_UPHELD', 'APPEAL_PARTLY_UPHELD', 'APPEAL_DISMISSED'] as const;

/// What the cases have in common, as pairs of words.
export function filterLines(filters: Record<string, string>): [string, string][] {
  return NAMES.flatMap((name) => {
    const value = filters[name];
    return value ? [[t(`filter.${name}`), said(name, value)] as [string, string]] : [];
  });
}

function said(name: Name, value: string): string {
  switch (name) {
    case 'kind':
      return value.split(',').map(word).join(t('comma'));
    case 'problem':
      return value.split('/').map(word).join(' / ');
    case 'hour':
      return t('hour', { n: value });
    case 'escalated':
    case 'technicalCause':
    case 'nobody':
      return t(value === 'true' ? 'yes' : 'no');
    case 'promise': {
      const known = PROMISES.find((one) => one === value);
      return known ? t(`promise.${known}`) : value;
    }
    case 'appeal': {
      const known = OUTCOMES.find((one) => one === value);
      return known ? t(`appeal.${known}`) : value;
    }
    case 'partyKind':
      return value === 'CARRIER' ? t('party.CARRIER') : t('party.MERCHANT');
    case 'role':
      return roleWord(value.toLowerCase());
    default:
      return word(value);
  }
}
