import type {
  Category,
  Channel,
  DeadlineState,
  Kind,
  Priority,
  Risk,
  Severity,
  SkillGroup,
  Stage,
  Status,
  Wish,
} from '../api/types.js';
import { say } from './words.js';
import type { Terms } from './words.js';

/// The words for what the API says in capitals. A new value without words does not compile.

const STATUS: Terms<Status> = {
  RECEIVED: ['已受理', 'Received'],
  CLASSIFIED: ['待分派', 'To be assigned'],
  ASSIGNED: ['已分派', 'Assigned'],
  INVESTIGATING: ['调查中', 'Investigating'],
  AWAITING_CUSTOMER: ['等待客户', 'Waits for the customer'],
  AWAITING_THIRD_PARTY: ['等待第三方', 'Waits for a third party'],
  PENDING_APPROVAL: ['待审批', 'Waits for approval'],
  PROPOSED: ['方案已发出', 'Offer sent'],
  DECIDED: ['已决定', 'Decided'],
  EXECUTING: ['执行中', 'Being carried out'],
  RESOLVED: ['已解决', 'Resolved'],
  APPEALED: ['复议中', 'Appealed'],
  IN_MEDIATION: ['调解中', 'In mediation'],
  IN_ARBITRATION: ['仲裁中', 'In arbitration'],
  CLOSED: ['已关闭', 'Closed'],
  ARCHIVED: ['已归档', 'Archived'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
  MERGED: ['已合并', 'Merged'],
  REJECTED: ['不予受理', 'Not accepted'],
};

const KIND: Terms<Kind> = {
  COMPLAINT: ['投诉', 'Complaint'],
  INQUIRY: ['咨询', 'Inquiry'],
  AFTER_SALES_INQUIRY: ['售后咨询', 'After-sales inquiry'],
  PRODUCT_PROBLEM: ['商品问题', 'Product problem'],
  RETURN: ['退货', 'Return'],
  EXCHANGE: ['换货', 'Exchange'],
  REFUND: ['退款', 'Refund'],
  REPAIR: ['维修', 'Repair'],
  ORDER_CHANGE: ['订单变更', 'Order change'],
  LOGISTICS_ANOMALY: ['物流异常', 'Delivery anomaly'],
  FEEDBACK: ['意见反馈', 'Feedback'],
  EMERGENCY: ['紧急事件', 'Emergency'],
};

const CATEGORY: Terms<Category> = {
  PRODUCT: ['商品', 'Product'],
  LOGISTICS: ['物流', 'Delivery'],
  SERVICE: ['服务', 'Service'],
  AFTER_SALES: ['售后', 'After-sales'],
  ACCOUNT_SECURITY: ['账户安全', 'Account security'],
  PAYMENT: ['支付', 'Payment'],
  PRIVACY: ['隐私', 'Privacy'],
  INFORMATION: ['信息不实', 'Information'],
  PLATFORM_RULE: ['平台规则', 'Platform rule'],
  TECHNICAL: ['技术', 'Technical'],
  OTHER: ['其他', 'Other'],
};

const SEVERITY: Terms<Severity> = {
  GENERAL: ['一般', 'General'],
  SERIOUS: ['严重', 'Serious'],
  MAJOR: ['重大', 'Major'],
  URGENT: ['紧急', 'Urgent'],
};

const RISK: Terms<Risk> = {
  LOW: ['低风险', 'Low risk'],
  MEDIUM: ['中风险', 'Medium risk'],
  HIGH: ['高风险', 'High risk'],
};

const PRIORITY: Terms<Priority> = {
  P1: ['P1 最高', 'P1 highest'],
  P2: ['P2 高', 'P2 high'],
  P3: ['P3 中', 'P3 medium'],
  P4: ['P4 普通', 'P4 normal'],
};

const CHANNEL: Terms<Channel> = {
  WEB: ['网页', 'Web'],
  APP: ['应用', 'App'],
  WECHAT: ['微信', 'WeChat'],
  PHONE: ['电话', 'Phone'],
  EMAIL: ['邮件', 'E-mail'],
  CHAT: ['在线客服', 'Chat'],
  SMS: ['短信', 'Text message'],
  SOCIAL: ['社交媒体', 'Social media'],
  THIRD_PARTY: ['第三方平台', 'Third party'],
};

const WISH: Terms<Wish> = {
  APOLOGY: ['道歉', 'An apology'],
  TIME: ['尽快解决', 'A quick solution'],
  COMPENSATION: ['赔偿', 'Compensation'],
  OTHER: ['其他', 'Something else'],
};

const DEADLINE: Terms<DeadlineState> = {
  RUNNING: ['进行中', 'Running'],
  PAUSED: ['已暂停', 'Paused'],
  MET: ['已达成', 'Kept'],
  BREACHED: ['已超时', 'Missed'],
  CANCELLED: ['已取消', 'Cancelled'],
};

const GROUP: Terms<SkillGroup> = {
  FIRST_LINE: ['一线客服', 'First line'],
  RETURNS: ['退换货组', 'Returns'],
  REPAIRS: ['维修组', 'Repairs'],
  MIDDLE_OFFICE: ['中台', 'Middle office'],
  TECHNICAL_T1: ['技术一线', 'Technical 1'],
  TECHNICAL_T2: ['技术二线', 'Technical 2'],
  TECHNICAL_T3: ['技术三线', 'Technical 3'],
};

const STAGE: Terms<Stage> = {
  ACK: ['受理回执', 'Receipt'],
  FIRST_RESPONSE: ['首次响应', 'First response'],
  MULTI_TEAM_ALERT: ['多部门通报', 'Alert to all teams'],
  ASSIGN: ['分派', 'Assignment'],
  SUPERVISOR_IN: ['主管介入', 'Supervisor steps in'],
  INITIAL_FEEDBACK: ['初步反馈', 'First feedback'],
  RISK_REPORT: ['风险报告', 'Report on the risk'],
  PROPOSAL: ['处理方案', 'Offer'],
  RESOLVE: ['解决', 'Resolution'],
  EXECUTE: ['执行', 'Execution'],
  RESULT_NOTICE: ['结果通知', 'Notice of the result'],
  EVIDENCE_WAIT: ['等待举证', 'Wait for evidence'],
  STALE: ['无进展提醒', 'No progress'],
  MO_RESPONSE: ['中台响应', 'Middle office responds'],
  MO_DISPATCH: ['中台派单', 'Middle office hands on'],
  APPEAL_WINDOW: ['复议期', 'Time to appeal'],
  APPEAL_ACK: ['复议受理', 'Receipt of the appeal'],
  EXPERT_IN: ['专家介入', 'Expert steps in'],
  APPEAL_FINAL: ['复议结论', 'Decision on the appeal'],
  MEDIATION_INTERNAL: ['内部调解', 'Internal mediation'],
  MEDIATION_THIRD: ['第三方调解', 'Third-party mediation'],
  PARTIES_TURN: ['双方答复', 'The parties answer'],
  CONNECT: ['接通', 'Connection'],
  OFFHOURS_PLAN: ['非工作时间安排', 'Plan for off hours'],
  ANSWER: ['答复', 'Answer'],
  DIRECTION: ['处理方向', 'Direction'],
  VERIFY: ['核实', 'Verification'],
  APPROVE: ['申请审核', 'Review of the request'],
  COMPLETE: ['办结', 'Completion'],
  CHANGE_DONE: ['变更完成', 'Change done'],
  CARRIER_CONTACT: ['联系承运商', 'Contact with the carrier'],
  REPLY: ['回复', 'Reply'],
  NEXT_RESPONSE: ['下次响应', 'Next response'],
  PERIODIC_UPDATE: ['定期告知', 'Regular update'],
  FOLLOW_UP: ['回访', 'Follow-up'],
  STATUTORY_ACCEPTANCE: ['法定受理', 'Acceptance by law'],
  STATUTORY_MEDIATION: ['法定调解', 'Mediation by law'],
  STATUTORY_NOTICE: ['法定告知', 'Notice by law'],
  STATUTORY_TIP: ['法定举报', 'Tip-off by law'],
};

/// What the desk itself marks cases with.
const TAG: Terms<'promotion' | 'high_value' | 'repeat_complaint' | 'repeat_complainant'> = {
  promotion: ['大促期间', 'Promotion'],
  high_value: ['高价值客户', 'High value'],
  repeat_complaint: ['重复投诉', 'Same complaint again'],
  repeat_complainant: ['多次投诉', 'Complains often'],
};

const ALL = {
  status: STATUS,
  kind: KIND,
  category: CATEGORY,
  severity: SEVERITY,
  risk: RISK,
  priority: PRIORITY,
  channel: CHANNEL,
  wish: WISH,
  deadline: DEADLINE,
  group: GROUP,
  stage: STAGE,
  tag: TAG,
} as const;

/// The word for one value, such as `term('status', 'RECEIVED')`.
export function term<K extends keyof typeof ALL>(kind: K, value: keyof (typeof ALL)[K]): string {
  const pair = (ALL[kind] as Record<string, readonly [string, string]>)[value as string];
  return pair ? say(pair) : String(value);
}

/// The word for a value of which nobody says what it is a value of; itself if there is none.
export function word(value: string): string {
  for (const terms of Object.values(ALL)) {
    const pair = (terms as Record<string, readonly [string, string]>)[value];
    if (pair) {
      return say(pair);
    }
  }
  return value;
}

/// All values of a kind with their words, for a choice.
export function terms(kind: keyof typeof ALL): { value: string; text: string }[] {
  return Object.entries(ALL[kind]).map(([value, pair]) => ({ value, text: say(pair) }));
}
