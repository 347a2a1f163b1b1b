import { ACCESS } from '../../api/access.js';
import { call } from '../../api/client.js';
import type { MatrixRehearsalAnswer, RehearsalAnswer, RehearsalRequest } from '../../api/types.js';
import { session } from '../../app/session.js';

/// Which policies can be tried on what was, and what that finds.

export type Rehearsal =
  | { name: 'deadlines'; answer: RehearsalAnswer }
  | { name: 'compensation'; answer: MatrixRehearsalAnswer };

export function canRehearse(name: string): boolean {
  return (
    (name === 'deadlines' || name === 'compensation') &&
    session.has(...ACCESS['POST /policies/{name}/rehearsal'])
  );
}

export async function rehearse(name: string, body: RehearsalRequest): Promise<Rehearsal> {
  if (name === 'compensation') {
    const { data } = await call('POST /policies/compensation/rehearsal', {}, { body });
    return { name, answer: data };
  }
  const { data } = await call('POST /policies/{name}/rehearsal', { name }, { body });
  return { name: 'deadlines', answer: data };
}
