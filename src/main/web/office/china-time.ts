/// Times as people type them. The desk counts in China, which has had one offset since 1991.

const OFFSET = '+08:00';
const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/// What a field for date and time holds, as the desk reads it.
export function chinaTime(local: string): string {
  return `${local}:00${OFFSET}`;
}

/// The day in China, such as `2026-03-02`.
export function chinaDay(ms: number): string {
  return new Date(ms + OFFSET_MS).toISOString().slice(0, 10);
}

export function dayAfter(ms: number): string {
  return chinaDay(ms + DAY_MS);
}

/// The present minute, as a field for date and time holds it.
export function chinaMinute(ms: number): string {
  return new Date(ms + OFFSET_MS).toISOString().slice(0, 16);
}

/// The last `days` days until now, as reports ask for them.
export function lastDays(days: number, now: number): { from: string; to: string } {
  return { from: new Date(now - days * DAY_MS).toISOString(), to: new Date(now).toISOString() };
}
