import { say } from '../../../words/words.js';
import { BOUNDS } from './bounds.js';
import { SPANS } from './spans.js';
import { THINGS } from './things.js';

/// What the fields of the policies are called.
const FIELDS: Record<string, readonly [string, string]> = {
  ...BOUNDS,
  ...SPANS,
  ...THINGS,
};

/// What a field is called; as the API calls it where it came later than the words.
export function fieldWord(name: string): string {
  const pair = FIELDS[name];
  return pair ? say(pair) : name;
}

/// The place of a field, such as `limits.firstLine` or `rules[3].weight`.
export function placeWord(place: string): string {
  return place
    .split('.')
    .map((part) => part.replace(/^\w+/, fieldWord).replace(/\[(\d+)\]/g, (_, n: string) => ` ${Number(n) + 1}`))
    .join(' · ');
}
