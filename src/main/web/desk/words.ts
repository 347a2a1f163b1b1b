import { words } from '../words/words.js';

/// What the desk of the agents says.
export const t = words({
  'queue': ['案件', 'Cases'],
});
