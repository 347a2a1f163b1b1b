import { command } from '../app/case-command.js';
import type { CaseOperation } from '../app/case-command.js';
import type { Sending } from '../api/client.js';
import type { CaseAnswer } from '../api/types.js';
import { toast } from '../ui/toast.js';

/// Does something with a case, and tells the page around how it stands then.
///
/// @param done what to say when it is done
export async function act<O extends CaseOperation>(
  host: HTMLElement,
  operation: O,
  seen: CaseAnswer,
  body: Sending<O>['body'],
  done: string,
): Promise<void> {
  const answer = await command(operation, seen, body);
  changed(host, answer.case);
  if (answer.done) {
    toast(done);
  }
}

export function changed(host: HTMLElement, now: CaseAnswer): void {
  const told = { detail: now, bubbles: true, composed: true };
  host.dispatchEvent(new CustomEvent('case-changed', told));
}
