import { words } from '../../words/words.js';

/// What is said where many cases are given to one person.
export const t = words({
  'begin': ['批量分派', 'Assign several'],
  'choose': ['选择 {caseNo}', 'Choose {caseNo}'],
  'chosen': ['已选 {n} 件', '{n} chosen'],
  'all': ['全选', 'All'],
  'most': ['一次最多 {n} 件', 'At most {n} at once'],
  'assign': ['分派给…', 'Assign to…'],
  'stop': ['取消', 'Cancel'],
  'heading': ['把 {n} 件案件分派给', 'Assign {n} cases to'],
  'lead': ['可以超过系统自动分派的容量；每件案件的结果分别列出。', 'A person may so be given more than the desk itself would. Each case is told apart.'],
  'people': ['人员', 'People'],
  'load': ['在办 {load} / {capacity}', '{load} of {capacity}'],
  'load.after': ['分派后 {n}', '{n} afterwards'],
  'full': ['超出容量', 'Above capacity'],
  'nobody': ['没有可分派的人员', 'There is nobody to assign to'],
  'go': ['分派', 'Assign'],
  'close': ['关闭', 'Close'],
  'result': ['已分派 {n} 件，共 {all} 件', '{n} of {all} are assigned'],
  'done': ['已分派', 'Assigned'],
  'refused': ['未分派', 'Not assigned'],
});
