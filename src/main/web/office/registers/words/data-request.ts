import type { DataRequest } from '../../../api/types.js';
import { words } from '../../../words/words.js';
import type { Terms } from '../../../words/words.js';

/// What the register of data requests says.
export const t = words({
  'lead': ['查阅、更正、删除个人信息的请求，须在 15 个工作日内答复。', 'For a copy, a correction or the erasure of personal data, to be answered within 15 working days.'],
  'identity': ['身份核实方式', 'How it was made sure who asks'],
  'identity.help': ['例如：回拨已登记的号码核实', 'Such as: called back at the number known before'],
  'name': ['更正：姓名', 'Correction: name'],
  'phone': ['更正：电话', 'Correction: phone'],
  'email': ['更正：邮箱', 'Correction: e-mail'],
  'contact.help': ['仅更正时填写', 'For a correction only'],
  'asked-by': ['提出人', 'Asked by'],
  'asked-at': ['提出时间', 'Asked'],
  'answer-by': ['答复期限', 'Answer due'],
  'result': ['结果', 'Result'],
  'answered-at': ['答复时间', 'Answered'],
  'copy': ['下载数据副本', 'Save the copy'],
  'only-access': ['仅限查阅请求', 'Only of a request for access'],
  'waits': ['待答复的个人信息请求', 'Data requests that wait for an answer'],
  'waits.says': ['{kind} · {customer}', '{kind} · {customer}'],
});

export const KIND: Terms<DataRequest['kind']> = {
  ACCESS: ['查阅', 'A copy'],
  CORRECTION: ['更正', 'Correction'],
  ERASURE: ['删除', 'Erasure'],
};

export const STATE: Terms<DataRequest['state']> = {
  OPEN: ['待答复', 'Waits for an answer'],
  DONE: ['已完成', 'Done'],
  REFUSED: ['已拒绝', 'Refused'],
};
