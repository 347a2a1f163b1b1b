/// The team: how it stands, who is in it, when they are there, and who answers for what.
export const TABS = ['/team', '/staff', '/roster', '/organisation'] as const;
