import { call, read } from '../api/client.js';
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
  await moveHere();
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

/// Views were kept in the browser before; each goes to the desk once.
async function moveHere(): Promise<void> {
  const key = `redress.views.${session.username}`;
  const kept = localStorage.getItem(key);
  if (!kept) {
    return;
  }
  for (const { name, view } of JSON.parse(kept) as SavedView[]) {
    await saveView({ name: name.slice(0, NAME_MAX), view });
  }
  localStorage.removeItem(key);
}
