import type { nothing, TemplateResult } from 'lit';
import type { Operation, Values } from '../../api/client.js';
import type { HistoryAnswer } from '../../api/types.js';
import type { Option } from '../../ui/choice-box.js';
import type { Tone } from '../../ui/mark-chip.js';
import type { Terms } from '../../words/words.js';

/// What one register is: which operations it has, what is shown of an entry, and what can be done
/// with it. The pages know nothing but this.
export interface Register<T = unknown> {
  lead: string;
  list: Operation & `GET ${string}`;
  /// Reads one entry; absent where the list says all that there is.
  one?: Operation & `GET ${string}`;
  timeline?: Operation & `GET ${string}`;
  /// So many entries the list has at most, where it does not go on page by page.
  most?: number;
  filters?: Filter[];
  columns: Column<T>[];
  /// Which entry it is in the path of its page.
  key(entry: T): string;
  /// What people call it.
  label(entry: T): string;
  mark?(entry: T): Mark;
  facts?: Column<T>[];
  /// What is to be done by when. The history, if there is one, tells what has no field.
  clocks?(entry: T, history: readonly HistoryAnswer[]): Clock[] | Promise<Clock[]>;
  parts?: Part<T, unknown>[];
  steps?: Step<T>[];
  /// Begins an entry.
  opening?: Step<undefined>;
  story?: Story;
  waiting?: Waiting<T>;
}

/// Parts of an entry may be null in the answers of the desk.
export type Shown = TemplateResult | string | number | undefined | null | typeof nothing;

export interface Column<T> {
  title: string;
  show(entry: T): Shown;
}

export interface Mark {
  text: string;
  tone: Tone;
}

/// Something that is due.
///
/// `dueAt` is absent where nothing falls due any more, and `note` says what became of it.
export interface Clock {
  title: string;
  dueAt?: string;
  warnAt?: string;
  note?: string;
}

/// What a list can be asked for. Without options it is typed.
export interface Filter {
  name: string;
  title: string;
  options?: Option[];
  /// Whether it is a date and a time in China.
  moment?: boolean;
  /// Whether what is typed may say who somebody is: it does not stand in the address of the page.
  personal?: boolean;
}

/// Several of one kind in an entry, such as the findings of an inspection, each perhaps with a step.
export interface Part<T, I> {
  title: string;
  items(entry: T): readonly I[];
  columns: Column<I>[];
  step?: Step<T, I>;
}

/// What can be done with an entry, or with one item of it.
export interface Step<T, I = undefined> {
  operation: Operation;
  title: string;
  fields: Field[];
  lead?: string;
  dangerous?: boolean;
  /// Why it cannot be done with this entry now; nothing where it can.
  obstacle?(entry: T, item: I): string | undefined;
  /// Whether it was taken before and can be taken once more: then something else is next.
  isDone?(entry: T): boolean;
  /// Values of the path beside `id`, and instead of it where it has another name.
  path?(entry: T, item: I, filled: Filled): Values;
  /// What a field begins with.
  begins?(entry: T, item: I): Record<string, string>;
  /// What is sent, where it is not just what was filled in.
  body?(filled: Filled, entry: T): object;
  /// What is done instead of sending; says whether the entry is another one now.
  run?(entry: T): Promise<void>;
}

export type Filled = Record<string, unknown>;

export interface Field<N extends string = string> {
  name: N;
  title: string;
  kind: 'line' | 'box' | 'lines' | 'choice' | 'choices' | 'yes-no' | 'moment' | 'day' | 'number' | 'minutes';
  optional?: boolean;
  options?: Option[];
  help?: string;
}

/// How the history of an entry is told.
export interface Story {
  happenings: Terms<string>;
  /// The word for a value that has one.
  word(value: string): string | undefined;
}

/// What of a register waits for those who work with it.
export interface Waiting<T> {
  title: string;
  asked: Values;
  concerns?(entry: T): boolean;
  says(entry: T): string;
  clock(entry: T): Clock | undefined;
}
