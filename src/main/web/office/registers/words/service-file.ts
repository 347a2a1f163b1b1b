import type { AgeGroup } from '../../../api/types.js';
import { words } from '../../../words/words.js';
import type { Terms } from '../../../words/words.js';

/// What the service files say.
export const t = words({
  'lead': ['经常在 22:00 至 8:00 投诉的客户，用于安排夜班。', 'Customers who often complain between 22:00 and 8:00, so that shifts can be changed.'],
  'night-cases': ['夜间投诉', 'At night'],
  'cases': ['全部投诉', 'All cases'],
  'share': ['夜间占比', 'Share'],
  'share.says': ['{percent}%', '{percent} %'],
  'preference': ['常见诉求', 'Usual wish'],
  'age': ['年龄段', 'Age'],
  'habits': ['购买习惯', 'How they buy'],
  'min': ['夜间投诉至少', 'At least at night'],
});

export const AGE: Terms<AgeGroup> = {
  UNDER_18: ['18 岁以下', 'Under 18'],
  FROM_18: ['18–24 岁', '18 to 24'],
  FROM_25: ['25–34 岁', '25 to 34'],
  FROM_35: ['35–44 岁', '35 to 44'],
  FROM_45: ['45–59 岁', '45 to 59'],
  FROM_60: ['60 岁以上', '60 and older'],
};
