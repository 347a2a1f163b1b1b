import { words } from '../../words/words.js';

/// What the page of the calendar says.
export const t = words({
  'lead': ['工作日时限按此日历计算。保存后立即生效，进行中的工作日时限会重新计算。', 'Deadlines in working days are counted by it. What is saved is in force at once, and open deadlines in working days are counted again.'],
  'year': ['年份', 'Year'],
  'version': ['第 {version} 版', 'Version {version}'],
  'loaded-by': ['由 {name} 于 {at} 载入', 'Loaded by {name}, {at}'],
  'delivered': ['随产品交付', 'Delivered'],
  'missing': ['{year} 年的日历尚未载入。标出节假日与调休工作日后保存。', 'There is no calendar of {year} yet. Mark its holidays and make-up days, and save.'],
  'legend': ['图例', 'Legend'],
  'WORKDAY': ['工作日', 'Working day'],
  'WEEKEND': ['周末', 'Weekend'],
  'HOLIDAY': ['法定节假日', 'Holiday'],
  'MAKEUP': ['调休工作日', 'Make-up working day'],
  'mark.HOLIDAY': ['休', 'H'],
  'mark.MAKEUP': ['班', 'W'],
  'day': ['{date}，{kind}', '{date}, {kind}'],
  'help': ['点按日期可在工作日、节假日与调休之间切换；方向键移动。', 'Press a day to turn it; the arrow keys move.'],
  'notices': ['通知出处（每行一个地址）', 'Notices (one address per line)'],
  'changed': ['已修改 {n} 天', '{n} days changed'],
  'save': ['保存并生效', 'Save; in force at once'],
  'discard': ['放弃修改', 'Discard'],
  'saved': ['{year} 年日历已生效', 'The calendar of {year} is in force'],
  'newer': ['其他人刚刚载入了新版本，请刷新后再改。', 'Somebody loaded another version meanwhile. Look at it first.'],
});
