import type {
  AppealOutcome,
  AppealState,
  ArbitrationState,
  BasisKind,
  CompensationState,
  IdentityMethod,
  RecoveryState,
  RemedyKind,
  Side,
} from '../../api/types.js';
import type { Terms } from '../../words/words.js';

const IDENTITY: Terms<IdentityMethod> = {
  SIGNED_IN: ['平台应用内已登录', 'Signed in at the app'],
  CALL_BACK: ['回拨已知号码', 'Called back'],
  CODE: ['验证码', 'By a code'],
  DOCUMENT: ['证件', 'By a document'],
};

const REMEDY: Terms<RemedyKind> = {
  REFUND: ['退款', 'Refund'],
  REPLACEMENT: ['换货', 'Replacement'],
  REPAIR: ['维修', 'Repair'],
  GIFT: ['赠品', 'Gift'],
  COUPON: ['优惠券', 'Coupon'],
  WARRANTY_EXTENSION: ['延长保修', 'Longer warranty'],
  REPLACEMENT_DISCOUNT: ['换新折扣', 'Discount on a new one'],
  POINTS: ['积分', 'Points'],
  APOLOGY: ['道歉', 'Apology'],
};

const OUTCOME: Terms<AppealOutcome> = {
  UPHELD: ['支持', 'Upheld'],
  PARTLY_UPHELD: ['部分支持', 'Partly upheld'],
  DISMISSED: ['驳回', 'Dismissed'],
};

const APPEAL: Terms<AppealState> = {
  ...OUTCOME,
  FILED: ['已提出', 'Filed'],
  ACCEPTED: ['已受理', 'Accepted'],
  UNDER_REVIEW: ['审查中', 'Under review'],
  AWAITING_EVIDENCE: ['等待补充证据', 'Waits for evidence'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
  INADMISSIBLE: ['不予受理', 'Not admissible'],
};

const COMPENSATION: Terms<CompensationState> = {
  PENDING_APPROVAL: ['待审批', 'Waits for approval'],
  GRANTED: ['已给予', 'Granted'],
  APPROVED: ['已批准', 'Approved'],
  REJECTED: ['未批准', 'Refused'],
  REVOKED: ['已撤回', 'Revoked'],
  PAYING: ['付款中', 'Being paid'],
  PAID: ['已付', 'Paid'],
  FAILED: ['付款失败', 'Payment failed'],
};

const BASIS: Terms<BasisKind> = {
  PRICE: ['实付价款', 'The price'],
  PRICE_DIFFERENCE: ['差价', 'A difference in price'],
  FEES: ['运费等费用', 'Fees'],
  PROVEN_LOSS: ['已证明的损失', 'A proven loss'],
  TENFOLD: ['假一赔十', 'Ten times the price of a fake'],
  TARIFF: ['公示标准', 'A published rate'],
  GOODWILL: ['人情补偿', 'Goodwill'],
};

const RECOVERY: Terms<RecoveryState> = {
  OPEN: ['待追偿', 'To be claimed'],
  CLAIMED: ['追偿中', 'Claimed'],
  RECOVERED: ['已追回', 'Recovered'],
  WRITTEN_OFF: ['已核销', 'Written off'],
};

const ARBITRATION: Terms<ArbitrationState> = {
  APPLIED: ['申请', 'Applied'],
  NOT_ACCEPTED: ['不予受理', 'Not accepted'],
  ACCEPTED: ['受理', 'Accepted'],
  TRIBUNAL_FORMED: ['组庭', 'Tribunal formed'],
  HEARD: ['开庭', 'Heard'],
  AWARDED: ['裁决', 'Awarded'],
  PERFORMED: ['已履行', 'Performed'],
  ENFORCEMENT_APPLIED: ['申请强制执行', 'Enforcement applied for'],
};

const SIDE: Terms<Side> = {
  BUSINESS: ['业务', 'The business'],
  LEGAL: ['法务', 'The legal side'],
};

/// What the customer gets and wants, and what others decide of it.
export const SETTLED = {
  identity: IDENTITY,
  remedy: REMEDY,
  outcome: OUTCOME,
  appeal: APPEAL,
  compensation: COMPENSATION,
  basis: BASIS,
  recovery: RECOVERY,
  arbitration: ARBITRATION,
  side: SIDE,
} as const;
