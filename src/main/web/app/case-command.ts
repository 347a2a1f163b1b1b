import { call } from '../api/client.js';
import type { Operation, Sending } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { Answers, CaseAnswer } from '../api/types.js';
import { askAfterChange } from './changed.js';

/// The operations on a case that answer it as it is afterwards.
export type CaseOperation = {
  [O in Operation & `POST /complaints/{id}/${string}`]: Answers[O] extends CaseAnswer ? O : never;
}[Operation & `POST /complaints/{id}/${string}`];

export interface Outcome {
  case: CaseAnswer;
  done: boolean;
  waits?: boolean;
}

/// Does something with a case as somebody saw it. Where the case is another one by now, that person
/// sees what has changed, and says whether it shall be done all the same.
///
/// @return the case afterwards: changed by this, or as others changed it; and whether it waits for the
///   tutor of whoever is new
export async function command<O extends CaseOperation>(
  operation: O,
  seen: CaseAnswer,
  body: Sending<O>['body'],
  values: Record<string, string> = {},
): Promise<Outcome> {
  const key = crypto.randomUUID();
  let before = seen;
  for (;;) {
    try {
      const sending = { version: before.version, key, ...(body === undefined ? {} : { body }) };
      const answer = await call(operation, { ...values, id: seen.id }, sending);
      return await outcome(seen.id, answer.data);
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.status !== 412) {
        throw failure;
      }
      const now = (await call('GET /complaints/{id}', { id: seen.id })).data;
      if (!(await askAfterChange(before, now))) {
        return { case: now, done: false };
      }
      before = now;
    }
  }
}

/// What new colleagues want is answered by what waits for their tutor, and not by the case.
async function outcome(id: string, answered: object): Promise<Outcome> {
  if ('caseNo' in answered) {
    return { case: answered as CaseAnswer, done: true };
  }
  return { case: (await call('GET /complaints/{id}', { id })).data, done: true, waits: true };
}
