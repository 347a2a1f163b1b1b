import { session } from '../app/session.js';

/// The cases that somebody picks to give them to one person; nothing while nobody picks.
export type Chosen = ReadonlySet<string> | undefined;

/// So many the desk gives to one person at once.
export const CHOSEN_MAX = 200;

export function mayAssignMany(): boolean {
  return session.has('supervisor', 'middle', 'operations');
}

/// Those of them that the list has: nobody gives away what is not to be seen.
export function shownOf(chosen: Chosen, lines: readonly { id: string }[]): Chosen {
  return chosen && new Set(lines.map(({ id }) => id).filter((id) => chosen.has(id)));
}

export function toggled(chosen: Chosen, id: string): Chosen {
  const next = new Set(chosen);
  if (!next.delete(id)) {
    next.add(id);
  }
  return next;
}
