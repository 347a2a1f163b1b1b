import type { ReasonAnswer } from '../../api/types.js';
import { term } from '../../words/terms.js';
import { percentOf } from '../percent.js';
import { t } from './words.js';

/// Why the classifier says what it says, in words.
export function reasonWord(reason: ReasonAnswer): string {
  if ('rule' in reason) {
    return t(reason.negated ? 'reason.negated' : 'reason.rule', { phrase: reason.phrase });
  }
  if ('phrase' in reason) {
    return t('reason.wording', { phrase: reason.phrase, n: percentOf(reason.share) ?? 0 });
  }
  if ('exemplar' in reason) {
    const label = reason.category ? term('category', reason.category) : term('kind', reason.kind);
    return t('reason.exemplar', { text: reason.text, label });
  }
  return t(`doubt.${reason.doubt}`);
}
