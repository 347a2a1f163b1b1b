import type { Pairs } from '../../../../words/words.js';

/// Of what is promised, and of the time that it took.
export const promises = {
  'first-response': ['首次响应', 'First response'],
  'first-response.definition': ['从受理到首次人工响应的时间，按所选时间内受理的案件计算。目标与上限来自现行规则，只作管理参考，不构成超时。', 'From receipt to the first answer of a person, of the cases received in the period. Target and floor come from the policy; no promise is broken by them.'],
  'average': ['平均', 'Average'],
  'median': ['中位数', 'Median'],
  'p95': ['95 百分位', '95th percentile'],
  'answered': ['已响应', 'Answered'],
  'waiting': ['等待中', 'Waiting'],
  'target': ['目标 {time}', 'Target {time}'],
  'on-target': ['达到目标', 'On target'],
  'off-target': ['未达目标', 'Off target'],
  'untimely': ['响应不及时', 'Untimely'],

  'promises': ['按时履约率', 'Promises kept'],
  'promises.definition': ['所选时间内到期的承诺中，按时完成的比例：按时 ÷（按时 + 超时）。超时后才完成的仍计为超时；客户一方的时限不计入。一件案件可有多项承诺，对应的案件数可能少于承诺数。', 'Of what fell due in the period, the share that was kept: kept / (kept + broken). What was finished late counts as broken; what customers owe does not count. A case may have several promises, so that there may be fewer cases than promises.'],
  'rate': ['履约率', 'Rate'],
  'due': ['到期', 'Due'],
  'kept': ['按时', 'Kept'],
  'broken': ['超时', 'Broken'],
  'finished-late': ['超时后完成', 'Finished late'],
  'open': ['进行中', 'Open'],

  'statutory': ['法定时限', 'Clocks of the law'],
  'statutory.definition': ['法律规定的时限：所选时间内到期的按环节统计；正在计时的列出最先到期的 200 项。', 'What the law wants: what fell due in the period by stage, and the clocks that run now, the next due first, at most 200.'],
  'statutory.running': ['正在计时', 'Running now'],
  'due-at': ['到期时间', 'Due'],
  'days-known': ['工作日历', 'Working days'],
  'provisional': ['年度日历未公布，暂算', 'Year not published, provisional'],
  'published': ['已公布', 'Published'],

  'escalations': ['升级率', 'Escalation rate'],
  'escalations.definition': ['所选时间内受理的投诉与紧急事件中，至少升级一次的比例。', 'Of the complaints and emergencies received in the period, the share that was escalated at least once.'],
  'escalated': ['曾升级', 'Escalated'],
} as const satisfies Pairs;
