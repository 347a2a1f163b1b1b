import { call } from '../../api/client.js';
import type { Values } from '../../api/client.js';
import type { Filled, Step } from './register.js';

/// What somebody pressed: a step with an entry, or with one item of it.
export interface Pressed {
  step: Step<unknown, unknown>;
  entry: unknown;
  item?: unknown;
}

/// Takes a step with an entry as it was seen.
///
/// @return the entry afterwards, where the desk answers with it
export async function taken(
  { step, entry, item }: Pressed,
  filled: Filled,
  key: string,
): Promise<unknown> {
  const version = (entry as { version?: number } | undefined)?.version;
  const { data } = await call(step.operation, pathOf(step, entry, item, filled), {
    // Which body fits which operation is looked after by the descriptions.
    body: (step.body?.(filled, entry) ?? filled) as never,
    key,
    ...(version === undefined ? {} : { version }),
  });
  return data;
}

export function beginsOf({ step, entry, item }: Pressed): Record<string, string> {
  return step.begins?.(entry, item) ?? {};
}

/// An event that says which step was pressed, through all components around it.
export function pressed(detail: Pressed): CustomEvent<Pressed> {
  return new CustomEvent('step', { detail, bubbles: true, composed: true });
}

function pathOf(step: Step<unknown, unknown>, entry: unknown, item: unknown, filled: Filled): Values {
  return step.path?.(entry, item, filled) ?? { id: (entry as { id?: string } | undefined)?.id };
}
