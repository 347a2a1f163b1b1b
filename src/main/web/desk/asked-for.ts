import { subCategoryWord } from '../words/sub-categories.js';
import { word } from '../words/terms.js';

/// The values of what a new colleague asked for, in the words of the desk; without those left open.
export function askedFor(request: unknown): string[] {
  return Object.entries((request ?? {}) as Record<string, unknown>)
    .flatMap(([name, value]) => [value].flat().map((each) => [name, each] as const))
    .filter(([, each]) => each !== null && each !== undefined)
    .map(([name, each]) => (name === 'subCategory' ? subCategoryWord(String(each)) : word(String(each))));
}
