import { words } from '../../../words/words.js';

/// What the register of legal holds says.
export const t = words({
  'lead': ['保全期间，相关案件或客户数据不会被删除，也不会到期清除。', 'While it stands, nothing of the case or customer is erased, on request or by time.'],
  'lift': ['解除保全', 'Lift the hold'],
  'lift.lead': ['解除后，到期的数据会按规则清除。', 'What is past its time is erased afterwards.'],
  'of': ['保全对象', 'What must stay'],
  'of-case': ['案件', 'The case'],
  'of-customer': ['客户 {customer}', 'Customer {customer}'],
  'one-of': ['案件与客户二选一', 'Either the case or the customer'],
  'set-by': ['设置人', 'Placed by'],
  'set-at': ['设置时间', 'Placed'],
  'lifted': ['解除', 'Lifted'],
  'lifted.says': ['{by}，{at}：{reason}', '{by}, {at}: {reason}'],
  'stands': ['保全中', 'Stands'],
  'is-lifted': ['已解除', 'Lifted'],
  'with-lifted': ['范围', 'Which'],
  'with-lifted.true': ['含已解除', 'Also those that were lifted'],
  'waits': ['保全中', 'Legal holds that stand'],
  'waits.says': ['{what}：{reason}', '{what}: {reason}'],
});
