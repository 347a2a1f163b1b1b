import type { Template } from '../../../api/types.js';
import { say } from '../../../words/words.js';
import { HANDLING } from './handling-names.js';
import { OF_DESK } from './desk-names.js';
import { OUTCOMES } from './outcome-names.js';

/// What people may word: all but what is told to programs, and the sentences that explain a due time.
export type Worded = Exclude<Template, 'CASE_EVENT' | `EXPLAIN_${string}` | `OUTLOOK_${string}`>;

/// What the templates are called. A new one without a name does not compile.
const NAMES: Record<Worded, readonly [string, string]> = {
  ...HANDLING,
  ...OUTCOMES,
  ...OF_DESK,
};

export const WORDED = Object.keys(NAMES) as Worded[];

export function templateName(template: string): string {
  const pair = NAMES[template as Worded];
  return pair ? say(pair) : template;
}
