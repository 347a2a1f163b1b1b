import { words } from '../../../words/words.js';

/// What the register of restored backups says.
export const t = words({
  'lead': ['备份是否真能恢复。超过六个月没有通过的演练时，每月提醒。', 'Whether backups can be restored. After six months without one that passed, a reminder comes every month.'],
  'backup-of': ['备份时间', 'Backup of'],
  'restored-at': ['恢复时间', 'Restored'],
  'passed': ['是否通过', 'Passed'],
  'passed.true': ['通过', 'Passed'],
  'passed.false': ['未通过', 'Failed'],
  'recovery-time': ['恢复用时', 'Recovery time'],
  'recovery-time.minutes': ['恢复用时（分钟）', 'Recovery time (minutes)'],
  'lost': ['可能丢失', 'Would be lost'],
  'lost.minutes': ['可能丢失的数据（分钟）', 'Would be lost (minutes)'],
  'lost.help': ['不填则为备份至恢复的时长', 'The age of the backup, if left out'],
  'result': ['结果', 'Result'],
  'conducted-by': ['执行人', 'Conducted by'],
  'conducted-by.help': ['不填则为登记人', 'Whoever records it, if left out'],
});
