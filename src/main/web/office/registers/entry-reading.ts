import { read } from '../../api/client.js';
import type { HistoryAnswer } from '../../api/types.js';
import { described } from './books.js';
import { letIn } from './may.js';
import { session } from '../../app/session.js';
import type { Clock, Register } from './register.js';

/// An entry with all that its page shows.
export interface EntryView {
  register: Register;
  entry: unknown;
  history: readonly HistoryAnswer[];
  clocks: readonly Clock[];
}

export async function entryOf(name: string, id: string): Promise<EntryView> {
  const register = await described(name);
  if (!register.one) {
    throw new Error(`The entries of ${name} have no page`);
  }
  const [entry, history] = await Promise.all([read(register.one, { id }), historyOf(register, id)]);
  const clocks = (await register.clocks?.(entry, history)) ?? [];
  return { register, entry, history, clocks };
}

/// Nothing for those who may read the entry and not what led to it.
async function historyOf({ timeline }: Register, id: string): Promise<readonly HistoryAnswer[]> {
  if (!timeline || !session.has(...letIn(timeline))) {
    return [];
  }
  return ((await read(timeline, { id })) as { items?: HistoryAnswer[] }).items ?? [];
}
