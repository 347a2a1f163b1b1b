import { words } from '../../words/words.js';

/// What was sent about a case, and how.
export const t = words({
  'messages': ['已发送与待发送的消息', 'Messages sent and to be sent'],
  'messages.none': ['还没有消息', 'No messages yet'],
  'state.PENDING': ['待发送', 'Waits'],
  'state.SENT': ['已发送', 'Sent'],
  'state.DEAD': ['发送失败', 'Given up'],
  'receipt.DELIVERED': ['{channel}：已送达', '{channel}: delivered'],
  'receipt.BOUNCED': ['{channel}：被退回', '{channel}: bounced'],
  'receipt.COMPLAINED': ['{channel}：被标为垃圾邮件', '{channel}: called spam'],
  'next': ['已尝试 {n} 次，下次 {at}', 'Tried {n} times, next {at}'],
  'failed': ['上次发送没有成功。', 'The last try failed.'],
  'to.customer': ['客户', 'Customer'],
  'to.role': ['岗位 {name}', 'Role {name}'],
  'to.party': ['第三方 {name}', 'Party {name}'],
  'channel.DESK': ['工作台', 'Desk'],
  'channel.INBOX': ['站内消息', 'App inbox'],
  'channel.EMAIL': ['电子邮件', 'E-mail'],
  'channel.SMS': ['短信', 'Text message'],
  'channel.PUSH': ['推送', 'Push'],
  'channel.PHONE': ['电话', 'Telephone'],
  'channel.PARTNER': ['合作方', 'Partner'],
  'channel.WEBHOOK': ['Webhook', 'Webhook'],
  'channel.unsorted': ['渠道待定', 'Way not chosen yet'],
});
