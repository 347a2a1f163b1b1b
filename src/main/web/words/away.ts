import { words } from './words.js';

/// What is said where somebody says whether they are there.
export const t = words({
  'presence': ['我的状态', 'Am I there'],
  'away.lead': ['暂离过久、离岗或下班后，回来之前到期的案件交给接手人，没有接手人则回到队列。', 'What is due before you are back goes to who takes over, or to the queue: after being away too long, when you are off, and after your shift.'],
  'away.until': ['预计返回（北京时间，可不填）', 'Back at (China time, if you know)'],
  'away.successor': ['接手人账号（可不填）', 'Who takes over (account, if anybody)'],
  'away.say': ['确定', 'Say so'],
  'said': ['已更新：{state}', 'The desk knows: {state}'],
});
