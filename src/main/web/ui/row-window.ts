/// Rows beyond what is in sight, on either side: who scrolls a little sees no gap.
const MARGIN = 12;

/// The rows of a list that are drawn: from `first` until before `last`.
export interface RowWindow {
  first: number;
  last: number;
}

/// However long a list is, only rows near what is in sight are in the page. All rows are as high as the
/// first one.
export function rowWindow(
  { scrollTop, clientHeight }: { scrollTop: number; clientHeight: number },
  rowHeight: number,
  count: number,
): RowWindow {
  const top = Math.floor(scrollTop / rowHeight);
  const inSight = Math.ceil(clientHeight / rowHeight);
  const first = Math.max(0, Math.min(top, count - inSight) - MARGIN);
  return { first, last: Math.min(count, first + inSight + 2 * MARGIN) };
}
