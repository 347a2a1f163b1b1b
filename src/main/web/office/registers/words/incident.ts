import type { IncidentClass, IncidentState, ResponseLevel, SignalSource, WarningLevel } from '../../../api/types.js';
import { words } from '../../../words/words.js';
import type { Terms } from '../../../words/words.js';

/// What the register of incidents says.
export const t = words({
  'lead': ['报告、响应、恢复、复盘。谁报告谁负责，直到移交。', 'Report, answer, recover, review. Whoever reports one owns it until it is handed over.'],
  'key': ['同一事件的标识', 'What tells it from others'],
  'key.help': ['相同标识的报告会并入同一事件', 'Reports with the same one join'],
  'source': ['信号来源', 'Source'],
  'owner': ['责任人', 'Owner'],
  'levels': ['预警与响应', 'Warning and level'],
  'warning': ['预警级别', 'Warning'],
  'response': ['响应级别', 'Level of the answer'],
  'leader': ['总指挥', 'Leader'],
  'centre': ['指挥中心成员，每行一个账号', 'Command centre, one account a line'],
  'centre.short': ['指挥中心', 'Command centre'],
  'level-1.help': ['一级响应必填；红色预警必须一级响应', 'Needed on level 1; red is answered on level 1'],
  'plan': ['预案版本', 'Version of the plan'],
  'contained': ['控制时间', 'Contained'],
  'restored': ['恢复时间', 'Restored'],
  'recovered': ['确认恢复', 'Proved to be over'],
  'service-check': ['服务核验', 'Check of the service'],
  'data-check': ['数据核验', 'Check of the data'],
  'notification': ['通知决定', 'Who is told'],
  'notification.says': ['个人：{persons}；监管部门：{authority}。{reason}', 'Persons: {persons}; authority: {authority}. {reason}'],
  'persons': ['通知个人', 'Tell the persons'],
  'authority': ['报告监管部门', 'Tell the authority'],
  'cause': ['原因', 'Cause'],
  'lessons': ['经验教训', 'Lessons'],
  'plan-changes': ['预案修改', 'Changes of the plan'],
  'plan-changes.help': ['不修改也请说明理由', 'Say also why none are needed'],
  'end-reason': ['误报说明', 'Why it was none'],
  'to': ['接手人', 'To whom'],
  'plan-step': ['{phase}：{text}（{owner}）', '{phase}: {text} ({owner})'],
  'waits': ['未办结的突发事件', 'Open incidents'],
  'waits.says': ['{no} · {summary}', '{no} · {summary}'],

  'declaration': ['启动响应', 'Declare'],
  'dismissal': ['判为误报', 'False alarm'],
  'containment': ['已控制', 'Contained'],
  'restoration': ['已恢复服务', 'Restored'],
  'recovery': ['确认恢复', 'Prove the recovery'],
  'escalation': ['提升级别', 'Raise the levels'],
  'de-escalation': ['降低级别', 'Lower the levels'],
  'handover': ['移交', 'Hand over'],
  'notification-decision': ['决定是否通知', 'Decide who is told'],
  'notes': ['补充记录', 'Note'],
  'closure': ['结案', 'Close'],
  'leak.undecided': ['先决定是否通知个人和监管部门', 'Decide first whether persons and the authority are told'],
  'not-declared': ['启动响应后可执行', 'Possible once it is declared'],
});

export const STATE: Terms<IncidentState> = {
  DETECTED: ['已发现', 'Detected'],
  DECLARED: ['已启动', 'Declared'],
  RESPONDING: ['响应中', 'Being answered'],
  RECOVERING: ['恢复中', 'Recovering'],
  RECOVERED: ['已恢复', 'Recovered'],
  CLOSED: ['已结案', 'Closed'],
  FALSE_ALARM: ['误报', 'False alarm'],
};

export const CLASS: Terms<IncidentClass> = {
  SYSTEM_FAILURE: ['系统故障', 'System failure'],
  DATA_LEAK: ['数据泄露', 'Data leak'],
  MALICIOUS_ATTACK: ['恶意攻击', 'Attack'],
  USER_COMPLAINT: ['群体投诉', 'Complaints of many'],
  SERVICE_OUTAGE: ['服务中断', 'Outage'],
};

export const WARNING: Terms<WarningLevel> = {
  YELLOW: ['黄色预警', 'Yellow'],
  ORANGE: ['橙色预警', 'Orange'],
  RED: ['红色预警', 'Red'],
};

export const LEVEL: Terms<ResponseLevel> = {
  LEVEL_2: ['二级响应', 'Level 2'],
  LEVEL_1: ['一级响应', 'Level 1'],
};

export const SOURCE: Terms<SignalSource> = {
  STAFF: ['员工', 'Staff'],
  SYSTEM_LOG: ['系统日志', 'System log'],
  USER_FEEDBACK: ['用户反馈', 'Users'],
  THIRD_PARTY_MONITOR: ['第三方监测', 'Third-party monitor'],
  SECURITY_EVENT: ['安全事件', 'Security event'],
};

export const PHASE: Terms<string> = {
  PREVENTION: ['预防', 'Prevent'],
  MONITORING: ['监测', 'Watch'],
  RESPONSE: ['响应', 'Answer'],
  RECOVERY: ['恢复', 'Recover'],
  SUMMARY: ['总结', 'Review'],
  RECOGNISE: ['识别', 'Recognise'],
  RESPOND: ['处置', 'Respond'],
  NOTIFY: ['通知', 'Notify'],
  ANALYSE_AND_PREVENT: ['分析与预防', 'Analyse and prevent'],
};

export const HAPPENING: Terms<string> = {
  REPORTED: ['报告', 'Reported'],
  JOINED: ['并入新的信号', 'A further signal'],
  DECLARED: ['启动响应', 'Declared'],
  TEAMS_NOTIFIED: ['通知团队', 'Teams called'],
  DISMISSED: ['判为误报', 'Dismissed'],
  CONTAINED: ['已控制', 'Contained'],
  RESTORED: ['已恢复服务', 'Restored'],
  RECOVERED: ['确认恢复', 'Recovered'],
  RAISED: ['提升级别', 'Raised'],
  LOWERED: ['降低级别', 'Lowered'],
  HANDED_OVER: ['移交', 'Handed over'],
  NOTED: ['补充记录', 'Noted'],
  NOTIFICATION_DECIDED: ['决定是否通知', 'Notification decided'],
  CLOSED: ['结案', 'Closed'],
};
