import type { TimelineEntry } from '../api/types.js';
import { storyWord } from '../words/stories.js';
import { word } from '../words/terms.js';

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
  return Object.entries(story.details)
    .filter(([name, value]) => !UNTOLD.has(name) && value !== '' && !FOR_PROGRAMS.test(value))
    .map(([, value]) => word(value))
    .slice(0, 3)
    .join(' · ');
}
