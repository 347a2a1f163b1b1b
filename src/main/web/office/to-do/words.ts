import { words } from '../../words/words.js';

/// What the start page of the offices says.
export const t = words({
  'title': ['待办', 'To do'],
  'lead': ['按期限排列，最紧急的在前。', 'What waits for you, the most urgent first.'],
  'all': ['查看全部', 'See all'],
  'none': ['没有待办', 'Nothing waits'],
  'count': ['{n} 项', '{n}'],
  'more': ['至少 {n} 项', 'At least {n}'],
  'refused.none': ['今日没有', 'Nothing so far'],
  'refused': ['今日被拒绝的访问', 'Refused today'],
  'refused.says': ['{who} · {what}', '{who} · {what}'],
});
