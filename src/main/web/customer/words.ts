import { words } from '../words/words.js';
import { answers } from './words/answers.js';
import { course } from './words/course.js';
import { data } from './words/data.js';
import { filing } from './words/filing.js';
import { help } from './words/help.js';
import { mediation } from './words/mediation.js';
import { preferences } from './words/preferences.js';

/// What the customers' pages say: in words for those who know nothing of a complaint desk.
export const t = words({
  ...answers,
  ...course,
  ...data,
  ...filing,
  ...help,
  ...mediation,
  ...preferences,

  'mine': ['我的投诉', 'My complaints'],
  'one': ['投诉详情', 'Complaint'],
  'file': ['我要投诉', 'File a complaint'],
  'messages': ['消息', 'Messages'],
  'data': ['我的数据', 'My data'],
  'preferences': ['联系偏好', 'How to reach me'],
  'wait': ['正在加载…', 'Loading…'],

  'mine.asked': ['需要您处理', 'Waits for you'],
  'mine.open': ['处理中', 'Under way'],
  'mine.over': ['已结束', 'Over'],
  'mine.empty': ['您还没有投诉。遇到问题，一分钟就能告诉我们。', 'No complaints yet. If something went wrong, telling us takes a minute.'],
  'mine.more': ['加载更多', 'Load more'],
  'mine.draft': ['您有一份还没提交的投诉。', 'You have begun a complaint and not filed it yet.'],
  'mine.go-on': ['继续填写', 'Go on'],
  'progress': ['进度', 'Progress'],
  'promises': ['我们承诺的时间', 'What we promised'],
  'why': ['为什么是这个时间？', 'Why then?'],
  'asked': ['需要您处理', 'Waits for you'],
  'talk': ['沟通记录', 'What was said'],
  'evidence': ['材料', 'What you showed us'],
  'facts': ['投诉内容', 'Your complaint'],
  'review': ['复议', 'Review'],
  'more': ['其他操作', 'What else you can do'],
  'mediation': ['与商家调解', 'Mediation with the merchant'],
  'agreement': ['协议', 'The agreement'],

  'messages.empty': ['还没有消息。有进展会写在这里。', 'No messages yet. News will be here.'],
  'messages.survey': ['去评价', 'Rate us'],
  'requests': ['查阅、更正或删除', 'A copy, a correction, or erasure'],
  'consents': ['我的同意', 'What I agreed to'],
  'party': ['答复投诉', 'Answer a complaint'],
});
