import type { CaseLine, Order } from './case-line.js';

/// How a list is, compared with what is shown of it.
export interface Comparison {
  /// What is shown, with what became of its cases; in the order in which it is shown.
  lines: CaseLine[];
  /// How many cases are in the list and not shown.
  added: number;
  /// Whether anything would stand elsewhere, or not at all, were it shown anew.
  isOther: boolean;
}

/// Compares the front of a list, as it is now, with what somebody is looking at.
///
/// @param more whether there are cases behind the front
/// @param isBefore the order of the list
export function compared(
  shown: readonly CaseLine[],
  front: readonly CaseLine[],
  more: boolean,
  isBefore: Order,
): Comparison {
  const fresh = new Map(front.map((line) => [line.id, line]));
  const known = new Set(shown.map((line) => line.id));
  const end = more ? front.at(-1) : undefined;
  const lines = shown.map((line) => {
    const now = fresh.get(line.id);
    return now ?? (isMissing(line, end, isBefore) ? { ...line, gone: true } : line);
  });
  const added = front.filter((line) => !known.has(line.id)).length;
  const order = (of: readonly CaseLine[]) =>
    of.filter((line) => known.has(line.id) && fresh.has(line.id)).map((line) => line.id).join();
  const isOther =
    added > 0 || lines.some((line) => line.gone) || order(front) !== order(shown);
  return { lines, added, isOther };
}

/// Behind the end of the front nobody looked.
function isMissing(line: CaseLine, end: CaseLine | undefined, isBefore: Order): boolean {
  return end === undefined || isBefore(line, end);
}
