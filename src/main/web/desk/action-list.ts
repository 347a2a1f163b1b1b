import { FACTS } from './actions/facts.js';
import { GRADING } from './actions/grading.js';
import { HANDLING } from './actions/handling.js';
import { MONEY } from './actions/money.js';
import { INVITE } from './actions/parties.js';
import { RECOURSE } from './actions/recourse.js';
import { TEAM } from './actions/team.js';
import { TIES } from './actions/ties.js';
import type { Action } from './actions/action.js';

export type { Action, Field } from './actions/action.js';
export { MAIN } from './actions/handling.js';

/// All that can be done with a case as a whole. What is done about one of its parts, such as one
/// compensation, stands beside that part.
export const ACTIONS: readonly Action[] = [
  ...HANDLING,
  ...GRADING,
  ...FACTS,
  ...TEAM,
  ...MONEY,
  ...TIES,
  INVITE,
  ...RECOURSE,
];
