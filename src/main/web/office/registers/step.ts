import type { Operation } from '../../api/client.js';
import type { Bodies } from '../../api/types.js';
import { t } from './words/common.js';
import type { Field, Step } from './register.js';
import { spoken } from './terms.js';
import type { Terms } from '../../words/words.js';

/// The names of what an operation wants to be told.
type Name<O extends Operation> = keyof NonNullable<Bodies[O]> & string;

/// A step whose fields are those of its operation: one that is called otherwise does not compile.
export function step<T, I = undefined>() {
  return <O extends Operation>(
    operation: O,
    title: string,
    fields: Field<Name<O>>[],
    more: Partial<Step<T, I>> = {},
  ): Step<T, I> => ({ operation, title, fields, ...more });
}

/// An obstacle unless the entry is in one of these states.
export function inStates<S extends string>(terms: Terms<S>, ...states: NoInfer<S>[]) {
  return {
    obstacle: (entry: { state: S }): string | undefined =>
      states.includes(entry.state)
        ? undefined
        : t('not-now', { states: states.map((one) => spoken<S>(terms, one)).join(t('comma')) }),
  };
}

export const reason = { name: 'reason', title: t('reason'), kind: 'box' } as const;
export const text = { name: 'text', title: t('text'), kind: 'box' } as const;
export const summary = { name: 'summary', title: t('summary'), kind: 'box' } as const;
export const legalBasis = {
  name: 'legalBasis',
  title: t('legal-basis'),
  kind: 'line',
  optional: true,
} as const;
export const evidence = {
  name: 'evidence',
  title: t('evidence'),
  kind: 'box',
  help: t('evidence.help'),
} as const;
export const ofCase = {
  name: 'caseId',
  title: t('case-id'),
  kind: 'line',
  optional: true,
  help: t('case-id.help'),
} as const;
export const ofOwner = {
  name: 'owner',
  title: t('owner'),
  kind: 'line',
  help: t('account.help'),
} as const;
