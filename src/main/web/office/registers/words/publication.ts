import { words } from '../../../words/words.js';

/// What the published texts say.
export const t = words({
  'lead': ['隐私政策、合规规则与消费者权益，任何人都可查看。修改在“规则”中提出并审批。', 'Privacy policy, compliance rules and consumer rights, for everybody. They are changed as policies.'],
  'version': ['版本', 'Version'],
  'since': ['生效时间', 'In force since'],
  'author': ['作者', 'Author'],
  'approved': ['批准时间', 'Approved'],
  'text': ['正文', 'Text'],
  'versions': ['历次版本', 'All versions'],
});
