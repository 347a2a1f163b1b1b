import type { FindingGrade, InspectionKind, InspectionState } from '../../../api/types.js';
import { words } from '../../../words/words.js';
import type { Terms } from '../../../words/words.js';

/// What the register of inspections says.
export const t = words({
  'lead': ['扫描、渗透测试、风险评估、审计、合规审查及其整改。', 'Scans, tests, assessments, audits and reviews, and what came of them.'],
  'subject': ['检查对象', 'Subject'],
  'responsible': ['负责人', 'Responsible'],
  'planned-for': ['计划完成时间', 'Planned for'],
  'conducted-by': ['执行人', 'Held by'],
  'result': ['检查结果', 'Result'],
  'held-at': ['执行时间', 'Held'],
  'findings': ['发现的问题', 'Findings'],
  'finding': ['问题', 'Finding'],
  'number': ['序号', 'No.'],
  'risk': ['风险', 'Risk'],
  'risk.says': ['{score} 分，优先级 {priority}', '{score}, priority {priority}'],
  'likelihood': ['可能性（1–5）', 'Likelihood (1 to 5)'],
  'impact': ['影响（1–5）', 'Impact (1 to 5)'],
  'risk.help': ['风险评估必填，两项一并填写', 'Both or none; a risk assessment needs them'],
  'fix-by': ['整改期限', 'To be mended by'],
  'proof': ['整改证明', 'Proof'],
  'conclusion': ['结论', 'Conclusion'],
  'open-findings': ['未整改', 'Not mended'],
  'open-findings.says': ['{open}/{all}', '{open} of {all}'],
  'waits': ['待完成的检查与整改', 'Inspections and findings that are due'],
  'waits.says': ['{no} · {kind} · {subject}', '{no} · {kind} · {subject}'],

  'hold': ['登记结果', 'Record the result'],
  'hold.lead': ['问题在登记结果后逐项添加。', 'Findings are added one by one afterwards.'],
  'add': ['添加问题', 'Add a finding'],
  'mend': ['提交整改证明', 'Prove it'],
  'close': ['关闭检查', 'Close'],
  'mend-first': ['先完成全部整改', 'All findings must be mended first'],
});

export const STATE: Terms<InspectionState> = {
  PLANNED: ['已计划', 'Planned'],
  HELD: ['已执行', 'Held'],
  CLOSED: ['已关闭', 'Closed'],
};

export const KIND: Terms<InspectionKind> = {
  VULNERABILITY_SCAN: ['漏洞扫描', 'Vulnerability scan'],
  PENETRATION_TEST: ['渗透测试', 'Penetration test'],
  RISK_ASSESSMENT: ['风险评估', 'Risk assessment'],
  AUDIT: ['审计', 'Audit'],
  COMPLIANCE_REVIEW: ['合规审查', 'Compliance review'],
  LEGAL_SCAN: ['法律风险扫描', 'Scan for legal risk'],
};

export const GRADE: Terms<FindingGrade> = {
  MINOR: ['轻微', 'Minor'],
  MEDIUM: ['一般', 'Medium'],
  MAJOR: ['重大', 'Major'],
};

export const HAPPENING: Terms<string> = {
  PLANNED: ['已计划', 'Planned'],
  HELD: ['已执行', 'Held'],
  FINDING_ADDED: ['添加问题', 'Finding added'],
  FINDING_MENDED: ['问题已整改', 'Finding mended'],
  WARNED: ['期限提醒', 'Warned'],
  OVERDUE: ['已超时', 'Late'],
  CLOSED: ['已关闭', 'Closed'],
};
