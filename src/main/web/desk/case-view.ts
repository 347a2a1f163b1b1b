import { session } from '../app/session.js';

/// A way to look at the cases: which, and in which order.
export interface CaseView {
  /// `mine` and `queue` are in the order of urgency, `all` the newest first.
  kind: 'mine' | 'queue' | 'all';
  status: string;
  category: string;
  severity: string;
  overdue: boolean;
  q: string;
}

export interface SavedView {
  name: string;
  view: CaseView;
}

export const QUEUE: CaseView = {
  kind: 'queue',
  status: '',
  category: '',
  severity: '',
  overdue: false,
  q: '',
};

const WORKING = ['agent', 'senior', 'supervisor', 'middle', 'expert', 'compliance', 'operations', 'security'];

/// Kept in the browser: the desk has no place for them. At one browser people come and go.
function kept(): string {
  return `redress.views.${session.username}`;
}

export function savedViews(): SavedView[] {
  const views = localStorage.getItem(kept());
  return views ? (JSON.parse(views) as SavedView[]) : [];
}

/// Without what was searched for, which may be somebody's name or number.
export function saveView({ name, view }: SavedView): SavedView[] {
  const saved = { name, view: { ...view, q: '' } };
  return keep([...savedViews().filter((one) => one.name !== name), saved]);
}

export function dropView(name: string): SavedView[] {
  return keep(savedViews().filter((one) => one.name !== name));
}

function keep(views: SavedView[]): SavedView[] {
  localStorage.setItem(kept(), JSON.stringify(views));
  return views;
}

/// Whether the order of urgency can be kept: a search asks among all cases, and not everybody who sees
/// cases has a queue.
export function isQueue(view: CaseView): boolean {
  return session.has(...WORKING) && view.kind !== 'all' && !view.q && !view.overdue;
}
