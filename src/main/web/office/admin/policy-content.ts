import type { RuleForm } from '../../api/types.js';

/// A policy as the desk shows it, and takes it back.
export type Content = { readonly [name: string]: Value };
export type Value = string | number | boolean | null | readonly Value[] | Content;

export function isContent(value: Value): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/// The parts of something that has parts, by name or number.
export function partsOf(value: Value): [string, Value][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/// With another value for one part.
export function withPart<V extends Value>(whole: V, name: string, part: Value): V {
  return (
    Array.isArray(whole) ? whole.with(Number(name), part) : { ...(whole as Content), [name]: part }
  ) as V;
}

/// A list without one of its entries.
export function withoutEntry(list: readonly Value[], name: string): readonly Value[] {
  return list.toSpliced(Number(name), 1);
}

/// A list with one more entry, with the parts that the last one has and nothing in them yet.
export function withAnother(list: readonly Value[]): readonly Value[] {
  return [...list, blank(list.at(-1) ?? '')];
}

/// What stands where a number is to be filled in. It stays one, and the desk insists on it.
export const NO_NUMBER = Number.NaN;

function blank(value: Value): Value {
  switch (typeof value) {
    case 'string':
      return '';
    case 'number':
      return NO_NUMBER;
    case 'boolean':
      return false;
    default:
      return isContent(value) ? blankContent(value) : blankList(value);
  }
}

function blankContent(content: Content): Content {
  return Object.fromEntries(Object.entries(content).map(([name, part]) => [name, blank(part)]));
}

/// Of a list of what has parts, one entry stays: nothing else tells which parts.
function blankList(list: readonly Value[] | null): readonly Value[] | null {
  const first = list?.[0];
  return first !== undefined && isContent(first) ? [blank(first)] : list && [];
}

/// The rules of a policy that has some.
export function rulesOf(content: Content): RuleForm[] {
  return (content['rules'] ?? []) as unknown as RuleForm[];
}

export interface Leaf {
  place: string;
  before: Value | undefined;
  after: Value | undefined;
}

/// What is otherwise in `after`, by its place, such as `limits.firstLine` or `rules[3].weight`. When
/// it shall be in force is no difference.
export function changedLeaves(before: Content, after: Content): Leaf[] {
  const old = leavesOf(before);
  const fresh = leavesOf(after);
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((place) => place !== 'effectiveFrom' && old.get(place) !== fresh.get(place))
    .map((place) => ({ place, before: old.get(place), after: fresh.get(place) }));
}

function leavesOf(value: Value, place = '', found = new Map<string, Value>()): Map<string, Value> {
  const parts = partsOf(value);
  if (parts.length === 0) {
    found.set(place, typeof value === 'object' ? JSON.stringify(value) : shown(value));
  }
  for (const [name, part] of parts) {
    leavesOf(part, placeOf(place, name, Array.isArray(value)), found);
  }
  return found;
}

/// What is to be filled in shows nothing.
export function shown<V extends Value>(value: V): V | '' {
  return Number.isNaN(value) ? '' : value;
}

/// As the desk names places in what it refuses.
export function placeOf(place: string, name: string, isNumber: boolean): string {
  if (isNumber) {
    return `${place}[${name}]`;
  }
  return place ? `${place}.${name}` : name;
}
