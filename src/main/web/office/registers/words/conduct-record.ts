import type { ConductEffect, ConductKind } from '../../../api/types.js';
import { words } from '../../../words/words.js';
import type { Terms } from '../../../words/words.js';

/// What the register of conduct says.
export const t = words({
  'lead': ['违反用语规则的文字：被拦截的，以及提示后仍发出的。', 'Words that broke the rules of conduct: those that were blocked, and those that were sent all the same.'],
  'kind': ['违反类型', 'What it was'],
  'effect': ['结果', 'What came of it'],
  'quote': ['原文', 'Words'],
  'rule': ['规则', 'Rule'],
  'rule.says': ['{rule}（第 {version} 版）', '{rule} (version {version})'],
  'case-no': ['案件编号', 'Number of the case'],
});

export const KIND: Terms<ConductKind> = {
  EVASIVE: ['推诿', 'Evasive'],
  DISRESPECTFUL: ['不尊重', 'Disrespectful'],
  CONTACT_DATA: ['泄露联系方式', 'Contact data'],
};

export const EFFECT: Terms<ConductEffect> = {
  BLOCK: ['已拦截', 'Blocked'],
  FLAG: ['已发出并标记', 'Sent, and marked'],
};
