import { read, readSince } from '../api/client.js';
import { session } from '../app/session.js';
import { lineOf } from './case-line.js';
import type { CaseLine } from './case-line.js';
import { isQueue } from './case-view.js';
import type { CaseView } from './case-view.js';

/// What was read at once: a page, and where the next one begins.
export interface Part {
  lines: CaseLine[];
  next: string | undefined;
  /// Of the queue: what the desk knows its page by.
  etag?: string | undefined;
}

const PAGE = 100;

/// A page of a view, in its order.
export async function page(view: CaseView, cursor?: string): Promise<Part> {
  const part = isQueue(view) ? await queue(view, undefined, cursor) : await cases(view, cursor);
  // Without a tag it is never "the same".
  return part as Part;
}

/// The front of a view as it is now; nothing if it is what it was.
export async function front(view: CaseView, etag: string | undefined): Promise<Part | undefined> {
  return isQueue(view) ? queue(view, etag) : cases(view);
}

async function queue(
  view: CaseView,
  etag: string | undefined,
  cursor?: string,
): Promise<Part | undefined> {
  const answer = await readSince('GET /queue', { ...filters(view), limit: PAGE, cursor }, etag);
  return answer && { lines: answer.data.items, next: answer.data.next, etag: answer.etag };
}

async function cases(view: CaseView, cursor?: string): Promise<Part> {
  const answer = await read('GET /complaints', {
    ...filters(view),
    limit: PAGE,
    cursor,
    overdue: view.overdue || undefined,
    q: view.q,
  });
  return { lines: answer.items.map(lineOf), next: answer.next };
}

function filters({ kind, status, category, severity }: CaseView) {
  return { status, category, severity, assignee: kind === 'mine' ? session.username : undefined };
}
