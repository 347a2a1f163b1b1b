import type { PartnerKind, SharedField } from '../../../api/types.js';
import { words } from '../../../words/words.js';
import type { Terms } from '../../../words/words.js';

/// What the register of sharing agreements says.
export const t = words({
  'lead': ['与商家、承运商、机构约定可以看到哪些信息。没有约定就不共享。', 'What merchants, carriers and institutions may be shown. Without one, nothing is.'],
  'change': ['变更协议', 'Change it'],
  'partner-kind': ['对方类型', 'Kind of party'],
  'party': ['对方', 'Party'],
  'party.help': ['商家或承运商编号；机构填名称', 'Their id; of an institution, its name'],
  'fields': ['可共享的信息', 'What may be shown'],
  'fields.help': ['全部不选即终止协议', 'With none of them, it is ended'],
  'reference': ['协议编号', 'Where it is filed'],
  'confidentiality': ['保密义务', 'How it must be kept'],
  'responsibility': ['违约责任', 'Who answers for it'],
  'valid-until': ['有效期至', 'Valid until'],
  'recorded': ['登记', 'Recorded'],
  'ended': ['已终止', 'Ended'],
  'in-force': ['有效', 'In force'],
});

export const PARTNER: Terms<PartnerKind> = {
  MERCHANT: ['商家', 'Merchant'],
  CARRIER: ['承运商', 'Carrier'],
  INSTITUTION: ['机构', 'Institution'],
};

export const FIELD: Terms<SharedField> = {
  CONTENT: ['投诉内容', 'What is complained of'],
  WISH: ['诉求', 'Wish'],
  CLAIM_AMOUNT: ['索赔金额', 'Amount claimed'],
  ORDER_NO: ['订单号', 'Order number'],
  PRODUCT: ['商品', 'Product'],
  SHIPMENT_NO: ['运单号', 'Shipment number'],
  REGION: ['地区', 'Region'],
  PHONE: ['电话', 'Phone'],
  EMAIL: ['邮箱', 'E-mail'],
  EVIDENCE: ['证据', 'Evidence'],
};
