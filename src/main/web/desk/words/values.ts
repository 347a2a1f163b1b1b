import type {
  AppealOutcome,
  AppealState,
  ArbitrationState,
  Bar,
  BasisKind,
  Cause,
  CompensationState,
  Criterion,
  FactKind,
  Ground,
  IdentityMethod,
  Kind2,
  PartyKind,
  PartyLinkState,
  Position,
  RecoveryParty,
  RecoveryState,
  Relation,
  RemedyKind,
  ResponsibleParty,
  SharedField,
  Side,
  SnapshotSubject,
} from '../../api/types.js';
import { say } from '../../words/words.js';

/// What stands in capitals in what belongs to a case. A new value without words does not compile.
type Terms<T extends string> = Record<T, readonly [string, string]>;

const FACT: Terms<FactKind> = {
  SEALED_UNTIL_DELIVERY: ['签收前封条完好', 'Sealed until delivery'],
  HOURS_SINCE_UNPACKING: ['开箱后多久投诉（小时）', 'Hours since unpacking'],
  PACKAGING_INTACT: ['外包装完好', 'Packaging intact'],
  MATCHES_LISTING: ['与商品描述一致', 'Matches the listing'],
  DEFECT_CONFIRMED: ['缺陷属实', 'Defect confirmed'],
  GENUINE: ['为正品', 'Genuine'],
  WITHIN_SHELF_LIFE: ['在保质期内', 'Within its shelf life'],
  DATA_ACCURATE: ['与平台数据一致', 'Agrees with what the platform has'],
  DELIVERED_AT: ['送达时间', 'Delivered at'],
  SIGNED_BY_CUSTOMER: ['客户本人签收', 'Signed for by the customer'],
  PICTURE_CHECK: ['图片核验', 'What the pictures show'],
  FRAUD: ['涉嫌虚假', 'Suspected fake'],
};

const SAID: Terms<'true' | 'false' | 'CONFIRMED' | 'CONTRADICTED' | 'NONE_GIVEN' | 'BUYER' | 'SELLER' | 'NONE'> = {
  true: ['是', 'Yes'],
  false: ['否', 'No'],
  CONFIRMED: ['证实', 'Confirmed'],
  CONTRADICTED: ['相反', 'Contradicted'],
  NONE_GIVEN: ['未提供', 'None given'],
  BUYER: ['买家', 'The buyer'],
  SELLER: ['卖家', 'The seller'],
  NONE: ['已排除', 'Nobody'],
};

const RESPONSIBLE: Terms<ResponsibleParty> = {
  PLATFORM: ['平台', 'The platform'],
  MERCHANT: ['商家', 'The merchant'],
  CARRIER: ['承运商', 'The carrier'],
  MANUFACTURER: ['生产者', 'The manufacturer'],
  CUSTOMER: ['客户', 'The customer'],
  NOBODY: ['无责任方', 'Nobody'],
};

const RELATION: Terms<Relation> = {
  DUPLICATE: ['重复投诉', 'The same told twice'],
  REPEAT: ['对处理结果再次投诉', 'About the result of the other'],
  RELATED: ['相关', 'Related'],
};

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

const PARTY: Terms<PartyKind & RecoveryParty> = {
  MERCHANT: ['商家', 'Merchant'],
  CARRIER: ['承运商', 'Carrier'],
};

const LINK: Terms<PartyLinkState> = {
  WAITING: ['等待答复', 'Waits for an answer'],
  ANSWERED: ['已答复', 'Answered'],
  SILENT: ['逾期未答', 'Silent'],
  REVOKED: ['已撤回', 'Revoked'],
};

const POSITION: Terms<Position> = {
  ACCEPTS: ['承认', 'Accepts it'],
  ACCEPTS_PARTLY: ['部分承认', 'Accepts it in part'],
  DISPUTES: ['有异议', 'Disputes it'],
};

const SHARED: Terms<SharedField> = {
  CONTENT: ['投诉内容', 'What was said'],
  WISH: ['诉求', 'The wish'],
  CLAIM_AMOUNT: ['索赔金额', 'The claim'],
  ORDER_NO: ['订单号', 'The order'],
  PRODUCT: ['商品', 'The product'],
  SHIPMENT_NO: ['运单号', 'The parcel'],
  REGION: ['地区', 'The region'],
  PHONE: ['电话', 'Telephone'],
  EMAIL: ['邮箱', 'E-mail'],
  EVIDENCE: ['证据', 'Evidence'],
};

const SUBJECT: Terms<SnapshotSubject> = {
  ORDER: ['订单', 'The order'],
  LOGISTICS: ['物流', 'The parcel'],
  CONVERSATION: ['沟通记录', 'What was said'],
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

const CAUSE: Terms<Cause> = {
  REMEDY_FAILED: ['补救未奏效', 'The remedy failed'],
  NEW_FACTS: ['出现新事实', 'New facts'],
};

const GROUND: Terms<Ground> = {
  NOT_THE_PLATFORM: ['非平台事务', 'Not a matter of the platform'],
  TEST_DATA: ['测试数据', 'Test data'],
  ABUSE: ['恶意滥用', 'Abuse'],
};

const SIDE: Terms<Side> = {
  BUSINESS: ['业务', 'The business'],
  LEGAL: ['法务', 'The legal side'],
};

const CRITERION: Terms<Criterion> = {
  WISH: ['客户指定', 'the customer wished for them'],
  LANGUAGE: ['会客户的语言', 'they speak the language'],
  SENIORITY: ['资历相当', 'their seniority fits'],
  SITE: ['同一地点', 'they are at the same place'],
  LOAD: ['手头案件最少', 'they have the least to do'],
  LEVEL: ['技能最高', 'they are the most skilled'],
  NAME: ['其余相同，按姓名', 'everything else was equal'],
};

const BAR: Terms<Bar> = {
  COMPLAINED_OF: ['被投诉人', 'the complaint is about them'],
  NO_HANDLER: ['不处理案件', 'handles no cases'],
  NOT_CERTIFIED: ['未持证', 'not certified'],
  NO_SKILL: ['无此技能', 'lacks the skill'],
  LEVEL_TOO_LOW: ['技能等级不足', 'not skilled enough'],
  ABSENT: ['不在岗', 'not at work'],
  FULL: ['已满负荷', 'has enough to do'],
};

const PIECE: Terms<Kind2> = {
  TEXT: ['文字', 'Words'],
  REFERENCE: ['链接', 'A reference'],
  FILE: ['文件', 'A file'],
  VIDEO_SESSION: ['视频', 'A video session'],
  SNAPSHOT: ['快照', 'A snapshot'],
};

const ALL = {
  fact: FACT,
  said: SAID,
  responsible: RESPONSIBLE,
  relation: RELATION,
  identity: IDENTITY,
  remedy: REMEDY,
  outcome: OUTCOME,
  appeal: APPEAL,
  compensation: COMPENSATION,
  basis: BASIS,
  recovery: RECOVERY,
  party: PARTY,
  link: LINK,
  position: POSITION,
  shared: SHARED,
  subject: SUBJECT,
  arbitration: ARBITRATION,
  cause: CAUSE,
  ground: GROUND,
  side: SIDE,
  criterion: CRITERION,
  bar: BAR,
  piece: PIECE,
} as const;
type Kinds = keyof typeof ALL;

/// The word for one value, such as `value('fact', 'GENUINE')`; itself if there is none.
export function value(kind: Kinds, of: string): string {
  const pair = (ALL[kind] as Record<string, readonly [string, string]>)[of];
  return pair ? say(pair) : of;
}

/// All values of a kind with their words, or those of them that are wanted, for a choice.
export function values(kind: Kinds, wanted?: readonly string[]): { value: string; text: string }[] {
  return Object.entries(ALL[kind])
    .filter(([name]) => !wanted || wanted.includes(name))
    .map(([name, pair]) => ({ value: name, text: say(pair) }));
}
