/// Who comes in: people and programs.
export const TABS = ['/accounts', '/api-clients'] as const;
