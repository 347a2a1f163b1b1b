import type { EventType } from '../api/types.js';
import { HANDLING } from './handling-stories.js';
import { OUTCOMES } from './outcome-stories.js';
import { say } from './words.js';
import type { Terms } from './words.js';

/// What happens to cases, in a few words each.
const STORIES: Terms<EventType> = {
  ...HANDLING,
  ...OUTCOMES,
};

export function storyWord(type: string): string {
  const pair = (STORIES as Record<string, readonly [string, string]>)[type];
  return pair ? say(pair) : type;
}
