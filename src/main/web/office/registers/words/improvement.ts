import type { Method } from '../../../api/types.js';
import { words } from '../../../words/words.js';
import type { Terms } from '../../../words/words.js';

/// What the registers of improvements and of what customers say face to face say.
export const t = words({
  'items.lead': ['七天内同一类别和团队出现三次低分，即成为改进事项。', 'Three low scores about one category and team within seven days make one.'],
  'category': ['类别', 'Category'],
  'team': ['团队', 'Team'],
  'opened-on': ['产生日期', 'Since'],
  'signals': ['低分次数', 'Low scores'],
  'measure': ['改进措施', 'What was done'],
  'done': ['完成', 'Done'],
  'done.says': ['{by}，{at}', '{by}, {at}'],
  'complete': ['登记改进措施', 'Tell what was done'],
  'open': ['待改进', 'Open'],
  'is-done': ['已完成', 'Done'],
  'waits': ['待改进事项', 'What is to be improved'],
  'waits.says': ['{category} · {team}（{n} 次低分）', '{category} · {team} ({n} low scores)'],

  'findings.lead': ['访谈、现场走访中了解到的情况。电话、证件号码会自动隐藏。', 'What was learned face to face. Numbers of people are hidden.'],
  'found-on': ['日期', 'Day'],
  'place': ['地点', 'Place'],
  'method': ['方式', 'How'],
  'finding': ['发现', 'What was found'],
});

export const METHOD: Terms<Method> = {
  INTERVIEW: ['访谈', 'Interview'],
  SITE_VISIT: ['现场走访', 'Visit'],
  FOCUS_GROUP: ['座谈会', 'Focus group'],
  OTHER: ['其他', 'Other'],
};
