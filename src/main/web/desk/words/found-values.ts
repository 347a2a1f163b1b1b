import type {
  EvidenceAnswer,
  FactKind,
  PartyKind,
  PartyLinkState,
  Position,
  RecoveryParty,
  Relation,
  ResponsibleParty,
  SharedField,
  SnapshotSubject,
} from '../../api/types.js';
import type { Terms } from '../../words/words.js';

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

const PIECE: Terms<EvidenceAnswer['kind']> = {
  TEXT: ['文字', 'Words'],
  REFERENCE: ['链接', 'A reference'],
  FILE: ['文件', 'A file'],
  VIDEO_SESSION: ['视频', 'A video session'],
  SNAPSHOT: ['快照', 'A snapshot'],
};

/// What was found, shown and shared, and who answers for it.
export const FOUND = {
  fact: FACT,
  said: SAID,
  responsible: RESPONSIBLE,
  relation: RELATION,
  party: PARTY,
  link: LINK,
  position: POSITION,
  shared: SHARED,
  subject: SUBJECT,
  piece: PIECE,
} as const;
