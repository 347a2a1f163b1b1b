import { words } from '../../words/words.js';

const NAMES = {
  'incidents': ['突发事件', 'Incidents'],
  'security-events': ['安全事件', 'Security events'],
  'violations': ['个人信息违规', 'Violations'],
  'inspections': ['检查与审计', 'Inspections'],
  'data-requests': ['个人信息请求', 'Data requests'],
  'legal-holds': ['法律保全', 'Legal holds'],
  'sharing-agreements': ['数据共享协议', 'Sharing agreements'],
  'restore-tests': ['恢复演练', 'Restore tests'],
  'improvement-items': ['改进事项', 'Improvements'],
  'qualitative-findings': ['访谈与调研', 'Interviews and visits'],
  'conduct-records': ['用语规范', 'Conduct'],
  'service-files': ['夜间投诉客户', 'Complaints at night'],
  'publications': ['公示文本', 'Publications'],
} as const;

export type Name = keyof typeof NAMES;

/// The names of the registers and of the pages around them. They are loaded with the frame.
export const t = words({
  ...NAMES,
  'registers': ['登记簿', 'Registers'],
  'audit': ['审计日志', 'Audit log'],
  'to-do': ['待办', 'To do'],
});
