import type { SkillGroup } from '../../api/types.js';
import { term, terms } from '../../words/terms.js';
import { t } from './words.js';

export const GROUPS = terms('group').map(({ value }) => value as SkillGroup);

/// The duty groups that are delivered; the policy `organisation` may name others.
const DUTY = ['TECHNOLOGY', 'SERVICE', 'RISK_CONTROL'] as const;

/// A group of skills or of duty by its word; one that came later, by its own name.
export function groupWord(group: string): string {
  const duty = DUTY.find((one) => one === group);
  const skills = GROUPS.find((one) => one === group);
  return duty ? t(`duty.${duty}`) : skills ? term('group', skills) : group;
}
