import { Problem } from '../api/problem.js';
import { t as shell } from '../words/shell.js';
import { refusals } from './refusals.js';
import { t } from './words.js';

/// Why something was not done, in words for those who know nothing of the desk. The desk's own
/// details are for programs and for its people.
export function plain(failure: unknown): string {
  if (!(failure instanceof Problem)) {
    console.error(failure);
    return shell('problem.other');
  }
  const known = refusals[failure.code];
  if (known) {
    return t(known);
  }
  const { status, retryAfterSeconds, body } = failure;
  return new Problem(status, 'UNKNOWN', undefined, [], retryAfterSeconds, body).sentence;
}

/// What is wrong with one field; nothing where nothing is.
export function wrongWith(failure: unknown, field: string): string {
  const error =
    failure instanceof Problem ? failure.errors.find((one) => one.field === field) : undefined;
  if (!error) {
    return '';
  }
  switch (error.code) {
    case 'REQUIRED':
      return t('wrong.required');
    case 'TOO_LONG':
    case 'SIZE':
      return t('wrong.length');
    default:
      return t('wrong.format');
  }
}
