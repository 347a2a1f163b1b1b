import type { PresenceAnswer } from '../api/types.js';
import { say } from './words.js';

type State = PresenceAnswer['state'];

/// What people say of being there.
const PRESENCE: Record<State, readonly [string, string]> = {
  AVAILABLE: ['在岗', 'Available'],
  BUSY: ['忙碌', 'Busy'],
  AWAY: ['暂离', 'Away'],
  OFF: ['离岗', 'Off'],
};
const WORKING = ['当班', 'On shift'] as const;
const NOT = ['不在', 'Not there'] as const;
const UNSAID = ['未报到', 'Not said'] as const;

export const STATES = Object.keys(PRESENCE) as State[];

export function stateWord(state: State | undefined): string {
  return say(state ? PRESENCE[state] : UNSAID);
}

/// By their own word; by their shifts of who said nothing.
export function presenceWord(person: { presence?: PresenceAnswer; working: boolean }): string {
  return person.presence ? stateWord(person.presence.state) : say(person.working ? WORKING : NOT);
}
