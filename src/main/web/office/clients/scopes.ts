import { t } from './words.js';

/// What programs may be allowed to do.
export const SCOPES = ['complaints', 'cases.read', 'cases.act', 'customers', 'orders'] as const;

export function scopeWord(scope: string): string {
  const known = SCOPES.find((one) => one === scope);
  return known ? t(`scope.${known}`) : scope;
}
