import { t } from './words.js';

/// What a policy is called; one that came later than the words, by its own name.
export function policyName(name: string): string {
  const key = `policy.${name}` as Parameters<typeof t>[0];
  const words = t(key);
  return words === key ? name : words;
}
