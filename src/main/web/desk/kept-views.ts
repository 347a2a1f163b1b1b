import { call, read } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { session } from '../app/session.js';
import { QUEUE } from './case-view.js';
import type { CaseView } from './case-view.js';

/// A view that somebody keeps at the desk under a name.
export interface SavedView {
  name: string;
  view: CaseView;
}

const NAME_MAX = 40;
const KINDS = ['mine', 'queue', 'all'] as const;

export async function savedViews(): Promise<SavedView[]> {
  const kept = await viewsOfDesk();
  return (await moveHere(kept.map(({ name }) => name))) ? viewsOfDesk() : kept;
}

async function viewsOfDesk(): Promise<SavedView[]> {
  const { items } = await read('GET /me/views');
  return (items ?? []).map(({ name, filters }) => ({ name, view: viewOf(filters) }));
}

/// Without what was searched for, which may be somebody's name or number.
export async function saveView({ name, view }: SavedView): Promise<void> {
  await call('PUT /me/views/{name}', { name }, { body: { filters: filtersOf(view) } });
}

export async function dropView(name: string): Promise<void> {
  await call('DELETE /me/views/{name}', { name });
}

function filtersOf({ kind, status, category, severity, overdue }: CaseView): Record<string, string> {
  const all = { kind, status, category, severity, overdue: overdue ? 'true' : '' };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}

/// Another version may have kept what this one does not know.
function viewOf(filters: Record<string, string>): CaseView {
  return {
    ...QUEUE,
    kind: KINDS.find((kind) => kind === filters['kind']) ?? QUEUE.kind,
    status: filters['status'] ?? '',
    category: filters['category'] ?? '',
    severity: filters['severity'] ?? '',
    overdue: filters['overdue'] === 'true',
  };
}

/// Views were kept in the browser before; each goes to the desk once, unless the desk has one of its
/// name. What the desk refuses is given up; what it could not be told is tried again the next time.
async function moveHere(known: readonly string[]): Promise<boolean> {
  const key = `redress.views.${session.username}`;
  const names = new Set(known);
  for (const { name, view } of viewsIn(localStorage.getItem(key))) {
    if (names.has(name)) {
      continue;
    }
    try {
      await saveView({ name, view });
      names.add(name);
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      if (failure.passes) {
        return names.size > known.length;
      }
    }
  }
  localStorage.removeItem(key);
  return names.size > known.length;
}

/// Those of an earlier version that this one can read.
function viewsIn(kept: string | null): SavedView[] {
  try {
    const all: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(all) ? all.filter(isView).map(({ name, view }) => ({ name: name.slice(0, NAME_MAX), view })) : [];
  } catch {
    // Nobody can read it any more.
    return [];
  }
}

function isView(one: unknown): one is SavedView {
  const { name, view } = (one ?? {}) as Partial<SavedView>;
  return typeof name === 'string' && typeof view === 'object' && view !== null;
}
