import { say } from './words.js';

/// What the desk refuses most, by its code.
const REFUSALS: Record<string, readonly [string, string]> = {
  NOT_FOUND: ['没有这个案件，或您无权查看。', 'There is no such case.'],
  STALE_VERSION: ['刚刚有变动，请查看后再试。', 'It has changed meanwhile.'],
  WRONG_STATUS: ['当前状态下不能这样做。', 'This is not possible now.'],
  WRONG_STATE: ['现在还不能，或已经不能这样做。', 'It is not as far, or farther already.'],
  NOT_RESPONSIBLE: ['这不由您负责，请由处理人或其主管处理。', 'Whoever works on it does it, or who stands above them.'],
  AUTHORITY_EXCEEDED: ['超出您的权限，需由更高权限的同事处理。', 'It is beyond your authority.'],
  OWN_WORK: ['不能审批或复议自己参与过的事项。', 'Nobody approves or reviews their own work.'],
  ALREADY_APPROVED: ['这一方已经批准，还需另一方批准。', 'This side has approved it already.'],
  NOT_ASSIGNABLE: ['此人不能处理案件。', 'They cannot handle complaints.'],
  NOT_ASSIGNED: ['案件还没有处理人，请先分派。', 'Nobody works on the case: assign it.'],
  COMPLAINED_OF: ['投诉涉及此人，须回避。', 'The complaint is about them.'],
  UNCHANGED: ['已经是这样了。', 'It is so already.'],
  BUDGET_EXHAUSTED: ['本期预算已用完。', 'The budget is used up.'],
  OPINION_MISSING: ['高风险案件须先有后台意见。', 'The back office is heard first.'],
  LEGAL_APPROVAL_MISSING: ['还缺法务批准。', 'The legal side has not approved it.'],
  IDENTITY_UNVERIFIED: ['尚未核实客户身份。', 'Nobody has made sure who the customer is.'],
  REMEDY_OPEN: ['承诺的补救还没有完成。', 'What was promised is not carried out yet.'],
  RESULT_INCOMPLETE: ['结果告知的内容不完整。', 'The result lacks one of its parts.'],
  FOLLOW_UP_OPEN: ['还有已承诺客户的回访未完成。', 'The customer was promised to hear more.'],
  CONDUCT_BLOCKED: ['内容违反服务规范，不能发送。', 'It breaks a rule of conduct.'],
  RESPONSIBILITY_OPEN: ['尚未认定责任方。', 'Nobody said yet who is responsible.'],
  NOT_VERIFIED: ['订单快照或图片尚未核验。', 'The order or the pictures are not checked yet.'],
  WINDOW_OPEN: ['客户的答复期还没有结束。', 'The customer may still speak.'],
  WINDOW_OVER: ['已超过可以这样做的期限。', 'The time for it is over.'],
  NOTHING_DECIDED: ['案件没有可复议的决定。', 'There was no decision.'],
  OFFER_OWED: ['此类案件须先提出方案。', 'Such a case is not settled without an offer.'],
  UNFINISHED: ['案件还有只能由它完成的事项。', 'The case owes something that only it can keep.'],
  NO_MEMBER: ['案件不属于这起群体投诉。', 'It is none of that mass complaint.'],
  NOT_THE_TUTOR: ['只有带教人可以决定。', 'Only the tutor decides.'],
  DECIDED_ALREADY: ['已有人作出决定。', 'It was decided already.'],
  ASKED_ALREADY: ['带教人还没有决定上一次的请求。', 'The tutor has not decided yet.'],
  OWN_FUNCTION: ['此任务需由其自己的函数执行。', 'Only its own function does this.'],
  TOO_MANY_VIEWS: ['已达 50 个，请先删除不用的视图。', 'There are 50 already.'],
};

/// Why the desk refused something. Its own words, in the language of the page, say more than the code.
export function refusal(code: string | undefined, detail: string | undefined): string | undefined {
  const known = REFUSALS[code ?? ''];
  return detail ?? (known && say(known));
}
