/// The rules, what they speak of, and what learns.
export const TABS = ['/policies', '/taxonomy', '/calendars', '/classifier'] as const;
