/// What the console says, in both languages side by side: `[Chinese, English]`. A key without one of
/// them does not compile.
export type Pairs = Record<string, readonly [string, string]>;
/// The words for what the API says in capitals. A value without words does not compile.
export type Terms<T extends string> = Record<T, readonly [string, string]>;
export type Language = 'zh-CN' | 'en';
export type Values = Record<string, string | number>;
export type Say<P extends Pairs> = (key: keyof P & string, values?: Values) => string;

const KEPT = 'redress.language';

/// Chosen before, or as the browser is set; Chinese unless it asks for English first.
export const language: Language = chosen();

function chosen(): Language {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'zh-CN' || kept === 'en') {
    return kept;
  }
  return navigator.language.startsWith('zh') || !navigator.language.startsWith('en')
    ? 'zh-CN'
    : 'en';
}

/// Everything is said anew: the page is loaded again, as the session goes on.
export function speak(next: Language): void {
  localStorage.setItem(KEPT, next);
  location.reload();
}

/// Says words of one dictionary; `{name}` in them is replaced by the value of that name.
export function words<P extends Pairs>(pairs: P): Say<P> {
  return (key, values = {}) => say(pairs[key] ?? [key, key], values);
}

/// One pair in the language of the reader.
export function say([chinese, english]: readonly [string, string], values: Values = {}): string {
  return (language === 'en' ? english : chinese).replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  );
}
