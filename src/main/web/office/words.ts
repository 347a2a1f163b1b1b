import { words } from '../words/words.js';

/// The names of the pages of the offices. They are loaded with the frame; all other words of a page
/// come with it.
export const t = words({
  'team': ['团队', 'Team'],
  'approvals': ['审批', 'Approvals'],
  'work': ['工作清单', 'Work lists'],
  'incoming': ['来信', 'Incoming message'],
  'cluster': ['群体投诉', 'Mass complaint'],
  'figures': ['指标', 'Figures'],
  'figure-cases': ['指标对应的案件', 'The cases of a figure'],
  'exchange': ['导入与导出', 'Imports and exports'],
  'policies': ['规则', 'Policies'],
  'policy': ['规则', 'Policy'],
  'calendars': ['日历', 'Calendar'],
  'operations': ['运行', 'Operations'],
  'accounts': ['账号', 'Accounts'],
  'account': ['账号', 'Account'],
  'api-clients': ['接口客户端', 'API clients'],
  'api-client': ['接口客户端', 'API client'],
  'classifier': ['分类', 'Classifier'],
  'taxonomy': ['分类体系', 'Taxonomy'],
  'knowledge': ['知识库', 'Knowledge'],
  'staff': ['人员', 'Staff'],
  'member': ['人员', 'Member of the staff'],
  'roster': ['排班', 'Roster'],
  'organisation': ['组织', 'Organisation'],
});
