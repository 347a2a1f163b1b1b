import type {
  Bar,
  Cause,
  Criterion,
  Ground,
} from '../../api/types.js';
import type { Terms } from '../../words/words.js';

const CAUSE: Terms<Cause> = {
  REMEDY_FAILED: ['补救未奏效', 'The remedy failed'],
  NEW_FACTS: ['出现新事实', 'New facts'],
};

const GROUND: Terms<Ground> = {
  NOT_THE_PLATFORM: ['非平台事务', 'Not a matter of the platform'],
  TEST_DATA: ['测试数据', 'Test data'],
  ABUSE: ['恶意滥用', 'Abuse'],
};

const CRITERION: Terms<Criterion> = {
  WISH: ['客户指定', 'the customer wished for them'],
  LANGUAGE: ['会客户的语言', 'they speak the language'],
  SENIORITY: ['资历相当', 'their seniority fits'],
  SITE: ['同一地点', 'they are at the same place'],
  LOAD: ['手头案件最少', 'they have the least to do'],
  LEVEL: ['技能最高', 'they are the most skilled'],
  NAME: ['其余相同，按姓名', 'everything else was equal'],
};

const BAR: Terms<Bar> = {
  COMPLAINED_OF: ['被投诉人', 'the complaint is about them'],
  NO_HANDLER: ['不处理案件', 'handles no cases'],
  NOT_CERTIFIED: ['未持证', 'not certified'],
  NO_SKILL: ['无此技能', 'lacks the skill'],
  LEVEL_TOO_LOW: ['技能等级不足', 'not skilled enough'],
  ABSENT: ['不在岗', 'not at work'],
  FULL: ['已满负荷', 'has enough to do'],
};

/// Of the turns of a case, and of who works on it.
export const TURNS = {
  cause: CAUSE,
  ground: GROUND,
  criterion: CRITERION,
  bar: BAR,
} as const;
