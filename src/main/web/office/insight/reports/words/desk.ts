import type { Pairs } from '../../../../words/words.js';

/// Of the desk itself: its shifts, its security, its operations.
export const desk = {
  'staffing': ['排班与来量', 'Shifts and complaints'],
  'staffing.definition': ['按一天中的小时，合计所选各日：受理的投诉与排班的客服工时（北京时间）。同一人同一时段排两次只计一次。', 'By the hour of the day, all days of the period together: complaints, and hours of agents planned for it, in China time. Who is planned twice for one time counts once.'],
  'unstaffed': ['无人排班', 'Nobody planned'],
  'agent-hours': ['排班工时', 'Agent hours'],
  'per-agent-hour': ['每工时投诉', 'Per agent hour'],

  'security': ['安全事件', 'Security events'],
  'security.definition': ['所选时间内上报且未撤销的安全事件；检查发现按当前未关闭计，重大发现的目标是零。', 'Events reported in the period and not dismissed; findings of inspections that are open now. The goal for major ones is none.'],
  'security.events': ['安全事件', 'Events'],
  'security.count': ['件数', 'Events'],
  'security.leaks': ['泄露', 'Leaks'],
  'security.major': ['未关闭的重大发现', 'Open major findings'],
  'security.goal': ['目标：0', 'Goal: none'],
  'security.findings': ['检查发现', 'Findings'],
  'security.open': ['未关闭', 'Open'],
  'security.overdue': ['逾期', 'Overdue'],

  'staff-operations': ['员工操作', 'What the staff did'],
  'staff-operations.definition': ['所选时间内违反操作规范的行为、打开与移交的文件及用途、安全登记的变动。最多列出 1,000 条。', 'What broke the rules of conduct, files opened and handed over with their purpose, and what was done to the registers of security. At most 1,000.'],
  'staff-operations.count': ['操作', 'Operations'],
  'staff-operations.people': ['涉及人员', 'People'],
  'staff-operations.more': ['只列出最近的 {n} 条，请缩短时间范围', 'Only the last {n} are listed; choose a shorter period'],
  'at': ['时间', 'At'],
  'account': ['账号', 'Account'],
  'operation': ['操作', 'Operation'],
  'subject': ['对象', 'Subject'],
  'detail': ['说明', 'Detail'],
} as const satisfies Pairs;
