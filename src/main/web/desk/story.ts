import type { TimelineEntry } from '../api/types.js';
import { moment } from '../words/moments.js';
import { storyWord } from '../words/stories.js';
import { word } from '../words/terms.js';
import { t } from './words.js';
import { value } from './words/values.js';

/// Something that happened, as it is shown.
export interface Story {
  type: string;
  at: string;
  actor: string;
  ofCase?: string;
  /// What else the desk tells of it, by its names.
  details: Record<string, string>;
}

const OWN = new Set(['type', 'at', 'actor', 'ofCase']);
const SAID = new Set(['MESSAGE_SENT', 'MESSAGE_RECEIVED', 'NOTE_ADDED']);
/// Told by the page itself, or for programs.
const UNTOLD = new Set(['text', 'progress', 'articles', 'version', 'policyVersion', 'calendarVersion']);

/// Instants, bare numbers, truth values and ids say nothing without their names.
const FOR_PROGRAMS =
  /^(\d{4}-\d\d-\d\dT.*|[\d.]+|true|false|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/// Of what a detail is a value, by its name.
const KINDS: Partial<Record<string, Parameters<typeof value>[0]>> = {
  relation: 'relation',
  outcome: 'outcome',
  basis: 'basis',
  side: 'side',
  kind: 'piece',
  party: 'responsible',
  responsibleParty: 'responsible',
  ground: 'ground',
  method: 'identity',
  cause: 'cause',
  subject: 'subject',
  step: 'arbitration',
};

export function stories(entries: TimelineEntry[]): Story[] {
  return entries.map((entry) => ({
    type: entry.type ?? '',
    at: entry.at ?? '',
    actor: entry.actor ?? '',
    ...(entry.ofCase ? { ofCase: entry.ofCase } : {}),
    details: Object.fromEntries(
      Object.entries(entry)
        .filter(([name]) => !OWN.has(name))
        .map(([name, value]) => [name, String(value)]),
    ),
  }));
}

export function isSaid(story: Story): boolean {
  return SAID.has(story.type);
}

export function nameOf(story: Story): string {
  return storyWord(story.type);
}

/// What people want to know of it in one line.
export function summaryOf(story: Story): string {
  const { fact, value: found, ...details } = story.details;
  const others = Object.entries(details)
    .filter(([name, said]) => !UNTOLD.has(name) && said !== '' && !FOR_PROGRAMS.test(said))
    .map(([name, said]) => detailWord(name, said));
  return [...(fact ? [finding(fact, found ?? '')] : []), ...others].slice(0, 3).join(' · ');
}

/// A fact says nothing without what was found of it, which may be no.
function finding(fact: string, found: string): string {
  return `${value('fact', fact)} ${fact === 'DELIVERED_AT' ? moment(found) : value('said', found)}`;
}

/// A value that has words for its name only, or for all of them; otherwise what the desk told.
function detailWord(name: string, said: string): string {
  if (name === 'subjects') {
    return said.split(',').map((one) => value('subject', one)).join(t('comma'));
  }
  const kind = KINDS[name];
  const known = kind ? value(kind, said) : said;
  return known === said ? word(said) : known;
}
