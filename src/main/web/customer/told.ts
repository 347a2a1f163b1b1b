import type { EventType, TimelineEntry } from '../api/types.js';

/// An entry of the timeline with what else it tells, such as `text` or `reason`.
export type Told = TimelineEntry & { type: EventType; at: string } & Record<
    string,
    string | undefined
  >;

/// The last of a kind.
export function lastOf(told: readonly Told[], type: EventType): Told | undefined {
  return told.findLast((one) => one.type === type);
}
