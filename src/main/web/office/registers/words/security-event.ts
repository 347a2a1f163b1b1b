import type { Capacity, DutyKind, EventSource, EventState, SecurityClass, SecurityGrade } from '../../../api/types.js';
import { words } from '../../../words/words.js';
import type { Terms } from '../../../words/words.js';

/// What the register of security events says.
export const t = words({
  'lead': ['任何员工都可以报告。泄露、篡改、丢失会立即启动应急预案。', 'Everybody on the staff may report one. Leaks, tampering and loss start the emergency plan at once.'],
  'class': ['事件类型', 'What it is'],
  'grade': ['事件等级', 'Grade'],
  'grade.help': ['不选则按类型确定', 'By what it is, if left out'],
  'discovered': ['发现时间', 'Discovered'],
  'discovered.help': ['不填则为现在；各项时限从此时起算', 'Now, if left out; all times count from then on'],
  'source': ['来源', 'Source'],
  'incident': ['突发事件', 'Incident'],
  'containment': ['控制措施', 'How it was contained'],
  'facts': ['影响范围', 'How far it reaches'],
  'facts.says': ['{persons} 人；{data}', '{persons} persons; {data}'],
  'persons': ['涉及人数', 'How many persons'],
  'data': ['涉及的数据，每行一类', 'Which data, one a line'],
  'cause': ['原因', 'Cause'],
  'lessons': ['经验教训', 'Lessons'],
  'settled': ['{at} {by}：{text}', '{at} {by}: {text}'],
  'settled.short': ['{at} {by}', '{at} {by}'],
  'waived': ['免于办理（{by}）：{text}', 'Waived ({by}): {text}'],
  'told': ['已通报{addressee}：{text}', '{addressee} was told: {text}'],
  'responsible': ['责任人', 'Who answers for it'],
  'person': ['人员', 'Person'],
  'capacity': ['责任类型', 'As what'],
  'sanctions': ['处分', 'Sanctions'],
  'sanction': ['处分方式', 'Sanction'],
  'rectifications': ['整改', 'What must be changed'],
  'what': ['内容', 'What'],
  'proof': ['证明', 'Proof'],
  'notify.kind': ['通报类型', 'Who was to be told'],
  'notify.text': ['凭证或免于通报的理由', 'The proof, or why nobody need be told'],
  'notify.addressee': ['通报对象', 'Who was told'],
  'notify.addressee.help': ['免于通报时不填', 'Leave it out where nobody was told'],
  'notify.waived': ['免于通报', 'Need not be told'],
  'waits': ['未办结的安全事件', 'Open security events'],
  'waits.says': ['{no} · {class} · {summary}', '{no} · {class} · {summary}'],

  'response': ['接手处理', 'Take it on'],
  'response.lead': ['接手后“响应”时限即告完成。', 'The first duty is met with it.'],
  'contain': ['已控制', 'Contained'],
  'regrade': ['调整等级', 'Change the grade'],
  'scope': ['说明影响范围', 'State how far it reaches'],
  'notifications': ['记录通报', 'Record who was told'],
  'name-responsible': ['认定责任人', 'Name who answers for it'],
  'sanction.do': ['作出处分', 'Impose a sanction'],
  'rectify': ['安排整改', 'Plan a change'],
  'prove': ['提交整改证明', 'Prove it'],
  'analysis': ['分析原因', 'Analyse'],
  'closure': ['结案', 'Close'],
  'dismissal': ['判为误报', 'It was none'],
  'no-duty': ['没有待办的通报', 'Nobody is left to be told'],
  'tell-first': ['先完成通报', 'Tell everybody first'],
  'scope-first': ['先说明影响范围', 'State first how far it reaches'],
  'analyse-first': ['先分析原因', 'Analyse it first'],
  'responsible-first': ['先认定责任人', 'Name first who answers for it'],
  'rectify-first': ['先完成全部整改并提交证明', 'Plan the changes, and prove them all first'],
});

export const STATE: Terms<EventState> = {
  REPORTED: ['已报告', 'Reported'],
  RESPONDING: ['处置中', 'Being answered'],
  CONTAINED: ['已控制', 'Contained'],
  CLOSED: ['已结案', 'Closed'],
  DISMISSED: ['误报', 'It was none'],
};

export const CLASS: Terms<SecurityClass> = {
  LEAK: ['数据泄露', 'Leak'],
  TAMPERING: ['数据篡改', 'Tampering'],
  LOSS: ['数据丢失', 'Loss'],
  ABNORMAL_ACCESS: ['异常访问', 'Abnormal access'],
  FRAUD: ['欺诈', 'Fraud'],
  OTHER: ['其他', 'Other'],
};

export const GRADE: Terms<SecurityGrade> = {
  GENERAL: ['一般', 'General'],
  LARGE: ['较大', 'Large'],
  MAJOR: ['重大', 'Major'],
};

export const SOURCE: Terms<EventSource> = {
  STAFF: ['员工', 'Staff'],
  DETECTION: ['系统监测', 'The desk itself'],
  CASE: ['案件', 'A case'],
  OUTSIDE: ['外部', 'Outside'],
};

export const DUTY: Terms<DutyKind> = {
  RESPOND: ['响应', 'Take it on'],
  CONTAIN: ['控制', 'Contain'],
  REPORT_DEPARTMENTS: ['通报相关部门', 'Tell the departments'],
  REPORT_REGULATOR: ['报告监管部门', 'Tell the regulator'],
  NOTIFY_PERSONS: ['通知个人', 'Tell the persons'],
  RECTIFY: ['整改', 'Mend what allowed it'],
};

export const CAPACITY: Terms<Capacity> = {
  TECHNICAL_TEAM: ['技术团队', 'Technical team'],
  MANAGER: ['管理人员', 'Manager'],
  OPERATOR: ['操作人员', 'Operator'],
};

export const SANCTION: Terms<'CRITICISM' | 'ECONOMIC_PENALTY' | 'DISCIPLINARY_MEASURE' | 'LEGAL_LIABILITY'> = {
  CRITICISM: ['通报批评', 'Criticism'],
  ECONOMIC_PENALTY: ['经济处罚', 'Economic penalty'],
  DISCIPLINARY_MEASURE: ['纪律处分', 'Disciplinary measure'],
  LEGAL_LIABILITY: ['追究法律责任', 'Legal liability'],
};

export const HAPPENING: Terms<string> = {
  REPORTED: ['报告', 'Reported'],
  INCIDENT_OPENED: ['启动应急预案', 'Incident opened'],
  REGRADED: ['调整等级', 'Regraded'],
  RESPONDED: ['接手处理', 'Taken on'],
  CONTAINED: ['已控制', 'Contained'],
  SCOPE_STATED: ['说明影响范围', 'Scope stated'],
  NOTIFIED: ['已通报', 'Told'],
  NOTIFICATION_WAIVED: ['免于通报', 'Notification waived'],
  RESPONSIBLE_NAMED: ['认定责任人', 'Responsible named'],
  SANCTIONED: ['作出处分', 'Sanctioned'],
  RECTIFICATION_PLANNED: ['安排整改', 'Change planned'],
  RECTIFICATION_PROVED: ['整改已证明', 'Change proved'],
  ANALYSED: ['分析原因', 'Analysed'],
  DUTY_WARNED: ['期限提醒', 'Warned of a duty'],
  DUTY_OVERDUE: ['事项超时', 'A duty is late'],
  NOTICED_AGAIN: ['再次发现', 'Noticed again'],
  CLOSED: ['结案', 'Closed'],
  DISMISSED: ['判为误报', 'Dismissed'],
};
