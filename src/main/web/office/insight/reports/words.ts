import { words } from '../../../words/words.js';
import { desk } from './words/desk.js';
import { matters } from './words/matters.js';
import { promises } from './words/promises.js';
import { verdicts } from './words/verdicts.js';

/// What single reports say: their names, definitions and columns.
export const t = words({
  ...desk,
  ...matters,
  ...promises,
  ...verdicts,

  'none': ['–', '–'],
  'percent': ['{n}%', '{n}%'],
  'points': ['{n} 个百分点', '{n} points'],
  'case': ['案件', 'Case'],
  'cases': ['案件', 'Cases'],
  'complaints': ['投诉', 'Complaints'],
  'category': ['类别', 'Category'],
  'severity': ['严重程度', 'Severity'],
  'kind': ['类型', 'Kind'],
  'team': ['小组', 'Team'],
  'all-teams': ['全部小组', 'All teams'],
  'handler': ['处理人', 'Handler'],
  'nobody': ['无', 'Nobody'],
  'share': ['占比', 'Share'],
  'state': ['状态', 'State'],
  'week': ['周', 'Week'],
  'month': ['月份', 'Month'],
  'hour': ['时段', 'Hour'],
  'hour.at': ['{n} 时', '{n}:00'],
  'class': ['类别', 'Class'],
  'grade': ['等级', 'Grade'],
  'group-by': ['分组', 'By'],
  'group.severity': ['严重程度', 'Severity'],
  'group.stage': ['环节', 'Stage'],
  'group.person': ['人员', 'Person'],
  'group.role': ['角色', 'Role'],
  'group.decider': ['原决定人', 'First decider'],
  'group.reviewer': ['复议人', 'Reviewer'],
  'group.category': ['类别', 'Category'],
  'anonymous': ['答卷与案件没有关联，谁也看不到某位客户的回答，因此这里没有对应的案件。', 'Answers are not connected with cases: nobody sees what a customer answered, so that no figure here leads to cases.'],
  'hidden': ['样本过少', 'Too few answers'],
});
