import { words } from '../../words/words.js';

/// What is said where templates are worded.
export const t = words({
  'templates': ['消息模板', 'Templates'],
  'search': ['查找模板或文字', 'Find a template or words'],
  'changed': ['本次修改', 'Changed now'],
  'own': ['已定制', 'Own words'],
  'faulty': ['有误', 'Faulty'],
  'chinese': ['中文', 'Chinese'],
  'english': ['英文', 'English'],
  'as-delivered': ['恢复交付时的文字', 'Back to the delivered words'],
  'placeholders': ['可插入', 'To put in'],
  'needed': ['必须保留', 'Must stay'],
  'optional': ['可以省略', 'May be left out'],
  'needed.note': ['* 必须保留', '* must stay'],
  'preview': ['预览', 'Preview'],
  'preview.of-case': ['预览（案件数据）', 'Preview with the facts of the case'],
  'preview.case': ['用案件数据预览（受理编号）', 'Preview with a case (its number)'],
  'preview.examples': ['留空则用示例', 'Examples if left empty'],
  'preview.fill': ['预览', 'Preview'],
  'preview.no-case': ['没有此案件，或您无权查看。', 'No such case, or not for you to see.'],
  'sms': ['作为短信：{units} 个单位，{n} 条', 'As a text message: {units} units, {n} parts'],
  'forbidden': ['禁用语', 'Forbidden'],
  'unwise': ['不宜用语', 'Better not'],
  'quoted': ['{language}：“{quote}”', '{language}: “{quote}”'],
});
