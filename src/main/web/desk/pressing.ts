import type { CaseAnswer, DeadlineAnswer, Status } from '../api/types.js';

const OVER: readonly Status[] = ['CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED'];
/// What they have to do, the staff of the desk has not.
const OTHERS: readonly string[] = ['customer', 'system'];

/// What staff has to do next, be it late; nothing where it owes nothing. The queue counts the same.
export function nextPressing({
  deadlines,
  status,
}: Pick<CaseAnswer, 'deadlines' | 'status'>): DeadlineAnswer | undefined {
  // What was late when the case ended stays so, and nobody can do it any more.
  const isOver = OVER.includes(status);
  return deadlines
    .filter((clock) => presses(clock) && !(isOver && clock.state === 'BREACHED'))
    .toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))[0];
}

function presses({ state, stage, finishedAt, responsibleRole }: DeadlineAnswer): boolean {
  return (
    !finishedAt &&
    (state === 'RUNNING' || state === 'BREACHED') &&
    stage !== 'STALE' &&
    !OTHERS.includes(responsibleRole)
  );
}
