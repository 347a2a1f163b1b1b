import type { ViolationKind, ViolationState } from '../../../api/types.js';
import { words } from '../../../words/words.js';
import type { Terms } from '../../../words/words.js';

/// What the register of violations says.
export const t = words({
  'lead': ['收集、使用、披露个人信息的违规：调查、决定、上报。被调查人看不到自己的记录。', 'Of the rules for personal data: investigated, decided, reported. Whoever is suspected does not find theirs.'],
  'suspect': ['涉嫌人', 'Suspect'],
  'suspect.help': ['账号或单位名称；未知可不填', 'An account or the name of a party; left out while nobody is suspected'],
  'event': ['安全事件', 'Security event'],
  'event-id': ['安全事件 ID', 'Id of a security event'],
  'findings': ['调查结果', 'What was found out'],
  'decision': ['处理决定', 'Decision'],
  'report': ['上报', 'Report'],
  'dismissal': ['不构成违规的理由', 'Why it was none'],
  'ruled': ['{text}（{by}，{at}）', '{text} ({by}, {at})'],
  'sent': ['{addressee}：{text}（{by}，{at}）', '{addressee}: {text} ({by}, {at})'],
  'waits': ['待处理的违规', 'Violations to decide'],
  'waits.says': ['{no} · {kind} · {summary}', '{no} · {kind} · {summary}'],

  'investigate': ['记录调查结果', 'Investigate'],
  'decide': ['作出决定', 'Decide'],
  'send': ['上报决定', 'Report the decision'],
  'dismiss': ['不构成违规', 'It was none'],
  'suspected': ['涉嫌人不参与处理', 'Whoever is suspected has no part in it'],
});

export const STATE: Terms<ViolationState> = {
  RECORDED: ['已登记', 'Recorded'],
  INVESTIGATED: ['已调查', 'Investigated'],
  DECIDED: ['已决定', 'Decided'],
  REPORTED: ['已上报', 'Reported'],
  DISMISSED: ['不构成违规', 'It was none'],
};

export const KIND: Terms<ViolationKind> = {
  ILLEGAL_COLLECTION: ['违规收集', 'Illegal collection'],
  ILLEGAL_USE: ['违规使用', 'Illegal use'],
  ILLEGAL_DISCLOSURE: ['违规披露', 'Illegal disclosure'],
};
