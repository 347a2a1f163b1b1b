import type { Pairs } from '../../../words/words.js';

/// Of what new colleagues want to do.
export const tutored = {
  'tutored': ['带教确认', 'Tutored actions'],
  'tutored.lead': ['见习人员的操作，由带教人确认后生效', 'What new agents ask for; it takes effect when their tutor confirms it'],
  'tutored.none': ['没有这类操作', 'None'],
  'tutored.PENDING': ['待确认', 'To be decided'],
  'tutored.CONFIRMED': ['已确认', 'Confirmed'],
  'tutored.REFUSED': ['已退回', 'Refused'],
  'tutored.OUTDATED': ['案件已变化', 'Outdated'],
  'tutored.asked': ['提出', 'Asked'],
  'tutored.who': ['见习人员', 'New agent'],
  'tutored.what': ['操作', 'Action'],
  'tutored.how': ['内容', 'Details'],
  'tutored.confirm': ['确认', 'Confirm'],
  'tutored.refuse': ['退回', 'Refuse'],
  'tutored.heading': ['{text} {name} 的“{what}”', '{text} “{what}” of {name}'],
  'tutored.confirm-lead': ['以见习人员的名义立即生效，历史中会记录您。', 'It takes effect at once in their name; the history tells of you as well.'],
  'tutored.refuse-lead': ['操作不会生效，见习人员会看到理由。', 'It does not take effect, and they read why.'],
  'tutored.confirmed': ['已确认并生效', 'Confirmed and in effect'],
  'tutored.refused': ['已退回', 'Refused'],
} as const satisfies Pairs;
