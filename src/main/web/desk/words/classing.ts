import type { Pairs } from '../../words/words.js';

/// Of what a case is taken for, and of its clocks.
export const classing = {
  'clocks': ['时限', 'Clocks'],
  'clock.others': ['其余 {n} 项', '{n} more'],
  'clock.fewer': ['收起', 'Fewer'],
  'clock.why': ['为什么是这个时间？', 'Why due then?'],
  'clock.due': ['截止 {time}', 'Due {time}'],
  'clock.done': ['完成于 {time}', 'Done {time}'],
  'clock.by': ['责任：{who}', 'Owed by {who}'],
  'clock.provisional': ['含未公布日历的年份，暂定', 'Provisional: a year without published days'],
  'clock.counted': ['计入', 'Counted'],
  'clock.day': ['日期', 'Day'],
  'clock.span': ['时段', 'Span'],
  'day.WORKDAY': ['工作日', 'workday'],
  'day.WEEKEND': ['周末', 'weekend'],
  'day.HOLIDAY': ['节假日', 'holiday'],
  'day.MAKEUP': ['调休上班', 'make-up workday'],
  'clock.pauses': ['暂停', 'Pauses'],
  'clock.versions': ['政策版本 {policy}，日历 {calendar}', 'Policy version {policy}, calendar {calendar}'],
  'clock.none': ['无', 'none'],

  'classification': ['分类', 'Classification'],
  'classification.sure': ['置信度 {n}%', '{n}% sure'],
  'classification.abstained': ['系统无法确定，请人工分类', 'The desk was not sure: a person must classify'],
  'classification.hit': ['命中「{phrase}」', 'Found "{phrase}"'],
  'classification.negated': ['命中「{phrase}」（否定）', 'Found "{phrase}", negated'],
  'classification.suggests': ['建议：{category}', 'Suggested: {category}'],
  'classification.adopt': ['采用建议', 'Use it'],
  'classification.otherwise': ['也可能是', 'Or else'],
} as const satisfies Pairs;
