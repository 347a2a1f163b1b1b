import { words } from '../../../words/words.js';

/// What each register is for, and what begins an entry of it.
export const t = words({
  'incidents': ['故障、泄露、攻击等突发事件的报告与响应', 'Failures, leaks, attacks: reported and answered'],
  'incidents.begin': ['报告突发事件', 'Report an incident'],
  'security-events': ['发现可疑情况请立即报告，后续由安全团队处理', 'Report what looks wrong at once; the security team takes it from there'],
  'security-events.begin': ['报告安全事件', 'Report a security event'],
  'violations': ['违规收集、使用、披露个人信息的调查与处理', 'Violations of the rules for personal data'],
  'violations.begin': ['登记违规', 'Record a violation'],
  'inspections': ['扫描、测试、审计及其发现的问题', 'Scans, tests, audits, and what they found'],
  'inspections.begin': ['计划一次检查', 'Plan an inspection'],
  'data-requests': ['客户查阅、更正、删除个人信息的请求', 'Customers who ask about their own data'],
  'data-requests.begin': ['代客户提出请求', 'Ask for a customer'],
  'legal-holds': ['必须保留、不得删除的案件与客户数据', 'Cases and customers that must not be erased'],
  'legal-holds.begin': ['设置保全', 'Place a hold'],
  'sharing-agreements': ['商家、承运商、机构可以看到的信息', 'What merchants, carriers and institutions may be shown'],
  'sharing-agreements.begin': ['登记协议', 'Record an agreement'],
  'restore-tests': ['备份恢复演练及结果', 'Backups that were restored'],
  'restore-tests.begin': ['登记演练', 'Record a test'],
  'improvement-items': ['客户多次不满意、需要改进的问题', 'What customers were discontent with so often that it is to be improved'],
  'qualitative-findings': ['访谈、走访中了解到的情况', 'What was learned face to face'],
  'qualitative-findings.begin': ['登记访谈', 'Record a finding'],
  'conduct-records': ['违反用语规则的回复', 'Replies that broke the rules of conduct'],
  'service-files': ['经常在夜间投诉的客户', 'Customers who often complain at night'],
  'publications': ['隐私政策、合规规则与消费者权益', 'Privacy policy, compliance rules and consumer rights'],
});
