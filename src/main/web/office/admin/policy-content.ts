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

/// A list with one more entry: like the last one, which is what a new one mostly is.
export function withAnother(list: readonly Value[]): readonly Value[] {
  const last = list.at(-1);
  return [...list, typeof last === 'object' && last !== null ? structuredClone(last) : ''];
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
    found.set(place, typeof value === 'object' ? JSON.stringify(value) : value);
  }
  for (const [name, part] of parts) {
    leavesOf(part, placeOf(place, name, Array.isArray(value)), found);
  }
  return found;
}

/// As the desk names places in what it refuses.
export function placeOf(place: string, name: string, isNumber: boolean): string {
  if (isNumber) {
    return `${place}[${name}]`;
  }
  return place ? `${place}.${name}` : name;
}
