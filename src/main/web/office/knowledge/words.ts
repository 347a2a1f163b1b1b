import { words } from '../../words/words.js';

/// What the page of the knowledge says.
export const t = words({
  'lead': ['客服可以引用的说明。写入后由中台（或运营负责人）与法务合规各自确认，确认前不能引用。', 'What people may quote. The middle office (or operations) and compliance both confirm it; nobody quotes it before.'],
  'none': ['没有符合的文章', 'No article fits'],
  'empty': ['还没有文章', 'No article yet'],
  'search': ['查找', 'Find'],
  'topic': ['主题', 'Topic'],
  'topic.any': ['全部主题', 'All topics'],
  'PRODUCT_PARAMETERS': ['商品参数', 'Product parameters'],
  'CAMPAIGN_RULES': ['活动规则', 'Campaign rules'],
  'AFTER_SALES_POLICY': ['售后政策', 'After-sales policy'],
  'confirmed': ['可引用', 'May be quoted'],
  'waits': ['待确认', 'Waits to be confirmed'],
  'written': ['{name} 于 {at} 写入', 'Written by {name}, {at}'],
  'by-middle': ['{name} 已确认', 'Confirmed by {name}'],
  'by-legal': ['法务 {name} 已确认', 'Confirmed for the law by {name}'],
  'write': ['写文章', 'Write an article'],
  'title': ['标题', 'Title'],
  'body': ['正文', 'Text'],
  'save': ['提交', 'Hand in'],
  'saved': ['文章已提交，等待确认', 'Handed in; it waits to be confirmed'],
  'confirm': ['确认', 'Confirm'],
  'done': ['文章已确认', 'The article is confirmed'],
  'own': ['须由另一人确认', 'Another person confirms it'],
  'who': ['由中台或运营负责人与法务合规各确认一次。', 'The middle office or operations confirm it, and compliance as well.'],
});
