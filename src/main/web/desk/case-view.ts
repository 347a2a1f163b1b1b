import { ACCESS } from '../api/access.js';
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

export const QUEUE: CaseView = {
  kind: 'queue',
  status: '',
  category: '',
  severity: '',
  overdue: false,
  q: '',
};

const WORKING = ACCESS['GET /queue'];

/// Whether the order of urgency can be kept: a search asks among all cases, and not everybody who sees
/// cases has a queue.
export function isQueue(view: CaseView): boolean {
  return session.has(...WORKING) && view.kind !== 'all' && !view.q && !view.overdue;
}
