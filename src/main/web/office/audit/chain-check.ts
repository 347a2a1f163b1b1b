import { blob, read } from '../../api/client.js';
import { t } from './words.js';

const LINES = 1_000;
const FAULTS_MAX = 20;
const BEGINNING = '0'.repeat(64);

/// An entry as it was handed out: all that its hash covers, in its order.
interface Link {
  hash: string;
  fields: Record<string, string | null>;
}

/// How far a check has come.
export interface Checked {
  entries: number;
  anchors: number;
  faults: readonly string[];
}

/// Follows the chain of the audit log from its first entry to the last, as `src/bin/audit verify`
/// does, and compares it with the anchors. Each hash is computed here.
///
/// @param tell how far it is by now, after each thousand
export async function checked(tell: (by: Checked) => void, signal: AbortSignal): Promise<Checked> {
  const { items = [] } = await read('GET /audit/anchors');
  const anchors = new Map(items.map((anchor) => [anchor.number, anchor.hash]));
  const faults: string[] = [];
  let number = 0;
  let hash = BEGINNING;
  let agreed = 0;
  const soFar = () => ({ entries: number, anchors: agreed, faults: [...faults] });
  for (;;) {
    const links = signal.aborted ? [] : await linksAfter(number);
    for (const link of links) {
      faults.push(...(await faultsOf(link, number, hash)));
      number = Number(link.fields['number']);
      hash = link.hash;
      const anchored = anchors.get(number);
      agreed += anchored === hash ? 1 : 0;
      if (anchored !== undefined && anchored !== hash) {
        faults.push(t('fault.anchor', { number }));
      }
    }
    tell(soFar());
    if (links.length < LINES || signal.aborted || faults.length >= FAULTS_MAX) {
      break;
    }
  }
  if (!signal.aborted && faults.length < FAULTS_MAX) {
    const behind = [...anchors.keys()].filter((anchored) => anchored > number);
    faults.push(...behind.map((anchored) => t('fault.short', { number: anchored })));
  }
  return soFar();
}

async function linksAfter(number: number): Promise<Link[]> {
  const lines = await (await blob(`/audit/chain?after=${number}&limit=${LINES}`)).text();
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Link);
}

async function faultsOf({ hash, fields }: Link, before: number, previous: string): Promise<string[]> {
  const number = Number(fields['number']);
  if (number !== before + 1) {
    return [t('fault.gap', { before, number })];
  }
  return (await hashOf(previous, fields)) === hash ? [] : [t('fault.changed', { number })];
}

/// The hash of a link: each field goes in with its name and its length in bytes.
async function hashOf(previous: string, fields: Link['fields']): Promise<string> {
  const text = Object.entries({ previous, ...fields }).map(([name, value]) => written(name, value));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text.join('')));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function written(name: string, value: string | null): string {
  return value === null
    ? `${name}:-\n`
    : `${name}:${new TextEncoder().encode(value).length}:${value}\n`;
}
