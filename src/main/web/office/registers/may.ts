import { ACCESS } from '../../api/access.js';
import type { Operation } from '../../api/client.js';
import { session } from '../../app/session.js';
import { roleWord } from '../../words/roles.js';

const TABLE: Partial<Record<Operation, readonly string[]>> = ACCESS;

/// The roles of the staff that an operation lets in.
export function letIn(operation: Operation): readonly string[] {
  return TABLE[operation] ?? [];
}

export function may(operation: Operation): boolean {
  return session.has(...letIn(operation));
}

/// The roles that an operation lets in, as people call them.
export function whoMay(operation: Operation, comma: string): string {
  return letIn(operation).map(roleWord).join(comma);
}
