import { t } from '../../words/actions.js';
import { values } from '../words/values.js';
import { action, box, field, line, one, reason } from './action.js';

const languages = () => [
  { value: 'zh-CN', text: t('language.zh') },
  { value: 'en', text: t('language.en') },
];

/// Merchants and carriers, who answer by a link.
export const INVITE = action('group.parties', 'party-links', [
  one('kind', 'party.kind', () => values('party')),
  line('partyId', 'partyId'),
  box('question', 'question'),
  field('several', 'fields', 'fields', { options: () => values('shared') }),
  field('moment', 'dueAt', 'party.dueAt', { optional: true }),
  one('language', 'party.language', languages, { optional: true }),
]);

export const REVOKE = action('group.parties', 'party-links/{linkId}/revocation', [reason]);
