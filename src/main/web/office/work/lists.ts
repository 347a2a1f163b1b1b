import { calls } from './calls.js';
import { clusters } from './clusters.js';
import { followUps } from './follow-ups.js';
import { incoming } from './incoming.js';
import { anyList } from './list-kind.js';
import type { AnyList } from './list-kind.js';
import { mediations } from './mediations.js';
import { notices } from './notices.js';
import { reviews } from './reviews.js';
import { tutored } from './tutored.js';

/// All lists of work, in the order in which they are offered.
export const LISTS: readonly AnyList[] = [
  anyList(notices),
  anyList(calls),
  anyList(mediations),
  anyList(incoming),
  anyList(followUps),
  anyList(tutored),
  anyList(clusters),
  anyList(reviews),
];
