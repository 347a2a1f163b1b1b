import type { CaseAnswer } from '../api/types.js';
import { nextPressing } from './pressing.js';

/// A line of the list, whichever operation told of it.
export type CaseLine = Pick<
  CaseAnswer,
  'id' | 'caseNo' | 'status' | 'priority' | 'severity' | 'category' | 'receivedAt' | 'version'
> & {
  assignee?: string | undefined;
  nextDueAt?: string | undefined;
  warnAt?: string | undefined;
  /// Whether the list would not have it any more, were it read anew.
  gone?: boolean;
};

export function lineOf(one: CaseAnswer): CaseLine {
  const next = nextPressing(one);
  return { ...one, nextDueAt: next?.dueAt, warnAt: next?.warnAt };
}

/// Whether one case stands before the other in a list.
export type Order = (one: CaseLine, other: CaseLine) => boolean;

/// The order of all cases: ids are in the order in which cases came.
export const byAge: Order = (one, other) => one.id > other.id;

/// The order of the queue, as the desk has it.
export const byUrgency: Order = (one, other) => {
  const [first, second] = [placeOf(one), placeOf(other)];
  for (const [place, part] of first.entries()) {
    if (part !== second[place]) {
      return part < (second[place] ?? '');
    }
  }
  return false;
};

/// What has nothing due comes last: no instant begins with a letter.
function placeOf(line: CaseLine): string[] {
  return [
    line.priority,
    line.nextDueAt ? instant(line.nextDueAt) : 'never',
    instant(line.receivedAt),
    line.id,
  ];
}

/// Of one length, so that they can be compared as texts: answers leave out what is zero.
function instant(text: string): string {
  const [seconds = '', fraction = ''] = text.replace('Z', '').split('.');
  return `${seconds.padEnd(19, ':00')}.${fraction.padEnd(9, '0')}`;
}
