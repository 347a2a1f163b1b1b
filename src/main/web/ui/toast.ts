import { Problem } from '../api/problem.js';
import { t } from '../words/shell.js';

/// Says that something is done, perhaps with a way back.
export function toast(text: string, undo?: { text: string; run: () => void }): void {
  tell({ text, bad: false, ...(undo ? { undo } : {}) });
}

/// Says why something was not done. What nobody foresaw is told as such, and never as it is.
export function toastProblem(failure: unknown): void {
  tell({ text: failure instanceof Problem ? failure.sentence : t('problem.other'), bad: true });
  if (!(failure instanceof Problem)) {
    console.error(failure);
  }
}

function tell(detail: object): void {
  dispatchEvent(new CustomEvent('redress-toast', { detail }));
}
