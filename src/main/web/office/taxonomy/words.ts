import { words } from '../../words/words.js';

/// What the page of the taxonomy says.
export const t = words({
  'lead': ['一级类别与二级类别，以及分类后默认的严重程度和风险。由“分级”规则确定。', 'Categories and their second level, with the severity and risk that a case gets by default. As the policy “Grades” says.'],
  'grades': ['查看分级规则', 'To the grades'],
  'category': ['类别', 'Category'],
  'severity': ['默认严重程度', 'Severity by default'],
  'risk': ['默认风险', 'Risk by default'],
  'code': ['接口代码', 'As the API names it'],
  'roll-ups': ['汇总口径', 'Ways to sum up'],
  'roll-ups.lead': ['报表按这些口径汇总；参考占比用于比较。', 'Reports sum up by these; the share is what they are compared with.'],
  'roll-up': ['口径 {name}', 'Way {name}'],
  'roll-up.INQUIRY': ['咨询口径', 'Inquiries'],
  'roll-up.FEEDBACK': ['反馈口径', 'Feedback'],
  'share': ['参考 {n}%', '{n}% is usual'],
  'FULFILMENT': ['履约', 'Fulfilment'],
  'ORDER_LOGISTICS': ['订单与物流', 'Orders and delivery'],
  'PAYMENT_ACCOUNT': ['支付与账户', 'Payment and account'],
  'AFTER_SALES_RETURN': ['售后与退货', 'After-sales and returns'],
});
