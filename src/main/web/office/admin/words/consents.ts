import { roleWord } from '../../../words/roles.js';
import { say } from '../../../words/words.js';

const NONE = ['无需他人同意', 'Nobody else'] as const;
const IMPOSSIBLE = ['无人有此权限', 'Nobody reaches that far'] as const;

/// Whose consent a compensation needs.
export function consentWord(consent: string): string {
  switch (consent) {
    case 'NONE':
      return say(NONE);
    case 'IMPOSSIBLE':
      return say(IMPOSSIBLE);
    default:
      return roleWord(consent.toLowerCase());
  }
}
