import { words } from '../../words/words.js';
import { calls } from './words/calls.js';
import { clusters } from './words/clusters.js';
import { incoming } from './words/incoming.js';
import { mediations } from './words/mediations.js';
import { reviews } from './words/reviews.js';
import { tutored } from './words/tutored.js';

/// What the lists of work say, and the pages behind them.
export const t = words({
  ...calls,
  ...clusters,
  ...incoming,
  ...mediations,
  ...reviews,
  ...tutored,

  'which': ['显示', 'Show'],
  'more': ['显示前 {n} 项，还有更多', 'The first {n}; there are others'],
  'no-list': ['您没有这个清单', 'This list is not for your role'],
  'choose': ['请选择', 'Please choose'],
  'comma': ['、', ', '],
  'cancel': ['取消', 'Cancel'],
  'actions': ['操作', 'Actions'],
  'back-to': ['← 返回{list}', '← Back to {list}'],
  'due': ['时限', 'Due'],
  'case': ['案件', 'Case'],
  'open-case': ['查看案件', 'Open the case'],
  'no-such-case': ['没有这个案件，或您无权查看', 'There is no such case, or it is not for you to see'],
  'status': ['状态', 'Status'],
  'state': ['状态', 'State'],
  'handler': ['处理人', 'Handler'],
  'nobody': ['无', 'Nobody'],
  'received': ['收到', 'Received'],
  'about': ['事项', 'About'],
  'reason': ['理由', 'Reason'],
  'party.CUSTOMER': ['客户', 'the customer'],
  'party.MERCHANT': ['商家', 'the merchant'],

  'notices': ['通知', 'Notices'],
  'notices.lead': ['系统发给您的通知。确认后从待确认中移除；紧急事件须在案件中确认。', 'What the desk told you. Acknowledged ones leave this list; an emergency is acknowledged at its case.'],
  'notices.none': ['没有待确认的通知', 'Nothing to acknowledge'],
  'notices.waiting': ['待确认', 'To acknowledge'],
  'notices.all': ['全部', 'All'],
  'notices.text': ['内容', 'Words'],
  'notices.seen': ['{at} 已确认', 'Acknowledged {at}'],
  'notices.acknowledge': ['确认', 'Acknowledge'],
  'notices.acknowledge-of': ['确认关于 {caseNo} 的通知', 'Acknowledge the notice about {caseNo}'],
  'notices.done': ['已确认', 'Acknowledged'],

  'follow-ups': ['回访', 'Follow-ups'],
  'follow-ups.lead': ['已向客户承诺的回访，最早到期的在前；已关闭的案件也在内', 'What customers were promised to hear, the longest due first; also of closed cases'],
  'follow-ups.none': ['没有待办的回访', 'Nobody waits for a follow-up'],
  'follow-ups.on': ['日期', 'On'],
});
