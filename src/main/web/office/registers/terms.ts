import type { Option } from '../../ui/choice-box.js';
import { say } from '../../words/words.js';
import type { Terms } from '../../words/words.js';

/// The word for a value; the value itself if there is none.
export function spoken<T extends string>(terms: Terms<T>, value: T): string {
  return spokenIn(terms, value) ?? value;
}

export function spokenIn(terms: Terms<string>, value: string): string | undefined {
  const pair = terms[value];
  return pair && say(pair);
}

/// All values with their words, for a choice.
export function options(terms: Terms<string>): Option[] {
  return Object.entries(terms).map(([value, pair]) => ({ value, text: say(pair) }));
}

/// The word for a value of any of these kinds.
export function wordOf(...kinds: Terms<string>[]): (value: string) => string | undefined {
  return (value) => {
    const found = kinds.map((terms) => spokenIn(terms, value)).find((word) => word !== undefined);
    return found;
  };
}
