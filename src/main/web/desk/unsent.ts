import { session } from '../app/session.js';

/// Replies that somebody began and did not send: kept while the console is open, in memory only.
const replies = new Map<string, string>();

export function unsentReply(caseId: string): string {
  return replies.get(nameOf(caseId)) ?? '';
}

export function keepUnsent(caseId: string, text: string): void {
  if (text) {
    replies.set(nameOf(caseId), text);
  } else {
    replies.delete(nameOf(caseId));
  }
}

/// At one console people come and go.
function nameOf(caseId: string): string {
  return `${session.username} ${caseId}`;
}
