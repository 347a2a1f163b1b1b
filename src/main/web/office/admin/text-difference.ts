/// What two texts have in common, and what not, word by word.

export interface Part {
  text: string;
  kind: 'same' | 'gone' | 'fresh';
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

export function textDifference(before: string, after: string): Part[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const common = lengths(old, fresh);
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && old[i] === fresh[j]) {
      add(parts, 'same', old[i++] ?? '');
      j++;
    } else if (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1)) {
      add(parts, 'gone', old[i++] ?? '');
    } else if (j < fresh.length) {
      add(parts, 'fresh', fresh[j++] ?? '');
    } else {
      add(parts, 'gone', old[i++] ?? '');
    }
  }
  return parts;
}

function wordsOf(text: string): string[] {
  return [...SEGMENTER.segment(text)].map((one) => one.segment);
}

/// How long the longest common rest is, from each pair of places on.
function lengths(old: readonly string[], fresh: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(fresh.length + 1).fill(0),
  );
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row) {
        row[j] =
          old[i] === fresh[j]
            ? at(table, i + 1, j + 1) + 1
            : Math.max(at(table, i + 1, j), at(table, i, j + 1));
      }
    }
  }
  return table;
}

function at(table: readonly number[][], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function add(parts: Part[], kind: Part['kind'], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === kind) {
    last.text += text;
  } else {
    parts.push({ kind, text });
  }
}
