import type { Bodies, CaseAnswer } from '../../api/types.js';
import type { CaseOperation } from '../../app/case-command.js';
import type { Option } from '../../ui/choice-box.js';
import { t } from '../../words/actions.js';
import type { Noun } from '../authority.js';

export type Word = Parameters<typeof t>[0];
export type Values = Record<string, string>;
export type Options = readonly Option[] | Promise<readonly Option[]>;

/// Where an action stands among the others.
export const GROUPS = [
  'group.handling',
  'group.grading',
  'group.facts',
  'group.team',
  'group.money',
  'group.ties',
  'group.parties',
  'group.recourse',
] as const;
export type Group = (typeof GROUPS)[number];

/// What has to be said for an action.
export interface Field {
  /// As the API calls it; `basis.kind` for a part of a part.
  name: string;
  word: Word;
  kind:
    | 'line'
    | 'box'
    | 'choice'
    | 'several'
    | 'lines'
    | 'amount'
    | 'number'
    | 'moment'
    | 'day'
    | 'yes-no'
    | 'flag'
    | 'person'
    | 'people'
    | 'case';
  optional?: boolean;
  options?: (one: CaseAnswer) => Options;
  /// Asked for as long as what was said before makes it sensible.
  when?: (values: Values) => boolean;
  /// Asked for of such a case only.
  applies?: (one: CaseAnswer) => boolean;
  /// What it holds at first.
  begin?: string;
}

/// One thing that can be done with a case.
export interface Action {
  /// Its own; the noun, unless one resource does two things.
  name: Word;
  noun: Noun;
  operation: CaseOperation;
  group: Group;
  fields: readonly Field[];
  /// Whether it makes sense for this case, whoever may do it.
  applies?: (one: CaseAnswer) => boolean;
  /// What is sent, where it is not what was said field by field.
  shape?: (said: Record<string, unknown>) => Record<string, unknown>;
  undo?: Undo;
}

/// How something is taken back at once.
export interface Undo {
  operation: CaseOperation;
  /// Whether it leads back to how the case was; it does unless said otherwise.
  applies?: (sent: Record<string, unknown>, before: CaseAnswer) => boolean;
  /// @param sent what was said for the action
  body: (sent: Record<string, unknown>, before: CaseAnswer) => Record<string, unknown>;
  /// As in [About], of the case afterwards.
  place?: (now: CaseAnswer) => Values;
}

/// What an action is about, where it is not the case as a whole.
export interface About {
  /// What the address of the operation has in braces, besides the case.
  place?: Values;
  /// What is said already, and not asked for.
  fixed?: Values;
  /// For the heading.
  subject?: string;
}

/// A row of the lists: what is done, and what has to be said for it. Each field must be one of the
/// body of the operation, or a part of it.
type Named<N extends string> = keyof Bodies & `POST /complaints/{id}/${N}`;
type Part<B> = B extends object ? keyof B & string : never;
type FieldOf<N extends string> = Field & {
  name: Part<Bodies[Named<N>]> | `${Part<Bodies[Named<N>]>}.${string}`;
};

export function action<N extends Noun & Word>(
  group: Group,
  noun: N,
  fields: readonly FieldOf<N>[] = [],
  more: Partial<Action> = {},
): Action {
  const operation = `POST /complaints/{id}/${noun}` as CaseOperation;
  return { name: noun, noun, operation, group, fields, ...more };
}

type Of<F extends string> = Field & { name: F };
type More = Partial<Field>;

export const line = <F extends string>(name: F, word: Word, more: More = {}): Of<F> => ({
  ...more,
  name,
  word,
  kind: 'line',
});

export const box = <F extends string>(name: F, word: Word, more: More = {}): Of<F> => ({
  ...more,
  name,
  word,
  kind: 'box',
});

export const field = <F extends string>(
  kind: Field['kind'],
  name: F,
  word: Word,
  more: More = {},
): Of<F> => ({ ...more, name, word, kind });

/// One of a few values.
export const one = <F extends string>(
  name: F,
  word: Word,
  options: (one: CaseAnswer) => Options,
  more: More = {},
): Of<F> => ({ ...more, options, name, word, kind: 'choice' });

export const reason = box('reason', 'reason');
export const because = box('reason', 'reason', { optional: true });
export const approved = field('yes-no', 'approved', 'approved');
