import { say } from '../../words/words.js';
import { FOUND } from './found-values.js';
import { SETTLED } from './settled-values.js';
import { TURNS } from './turn-values.js';

/// What stands in capitals in what belongs to a case. A new value without words does not compile.
const ALL = {
  ...FOUND,
  ...SETTLED,
  ...TURNS,
} as const;
type Kinds = keyof typeof ALL;

/// The word for one value, such as `value('fact', 'GENUINE')`; itself if there is none.
export function value(kind: Kinds, of: string): string {
  const pair = (ALL[kind] as Record<string, readonly [string, string]>)[of];
  return pair ? say(pair) : of;
}

/// All values of a kind with their words, or those of them that are wanted, for a choice.
export function values(kind: Kinds, wanted?: readonly string[]): { value: string; text: string }[] {
  return Object.entries(ALL[kind])
    .filter(([name]) => !wanted || wanted.includes(name))
    .map(([name, pair]) => ({ value: name, text: say(pair) }));
}
