export type Theme = 'system' | 'light' | 'dark';

const KEPT = 'redress.theme';
const ORDER: readonly Theme[] = ['system', 'light', 'dark'];

export function theme(): Theme {
  const kept = localStorage.getItem(KEPT);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function nextTheme(): Theme {
  const next = ORDER[(ORDER.indexOf(theme()) + 1) % ORDER.length] ?? 'system';
  localStorage.setItem(KEPT, next);
  wear();
  return next;
}

/// Puts on what was chosen.
export function wear(): void {
  document.documentElement.dataset['theme'] = theme();
}
