import type { CaseAnswer } from '../api/types.js';
import { term } from '../words/terms.js';
import { t } from '../words/shell.js';

export interface Difference {
  what: string;
  before: string;
  now: string;
}

/// Asks whoever is at the console, by the dialog that hears it.
export function askAfterChange(before: CaseAnswer, now: CaseAnswer): Promise<boolean> {
  return new Promise((resolve) => {
    const detail = { differences: differences(before, now), resolve };
    dispatchEvent(new CustomEvent('redress-changed', { detail }));
  });
}

/// What of a case that people look at is another one.
export function differences(before: CaseAnswer, now: CaseAnswer): Difference[] {
  const rows: Difference[] = [
    row('status', term('status', before.status), term('status', now.status)),
    row('assignee', before.assignee ?? '–', now.assignee ?? '–'),
    row('severity', term('severity', before.severity), term('severity', now.severity)),
    row('risk', term('risk', before.risk), term('risk', now.risk)),
    row('category', term('category', before.category), term('category', now.category)),
    row('priority', term('priority', before.priority), term('priority', now.priority)),
    row('proposal', before.proposal?.text ?? '–', now.proposal?.text ?? '–'),
  ];
  return rows.filter((one) => one.before !== one.now);
}

function row(
  what: 'status' | 'assignee' | 'severity' | 'risk' | 'category' | 'priority' | 'proposal',
  before: string,
  now: string,
): Difference {
  return { what: t(`changed.${what}`), before, now };
}
