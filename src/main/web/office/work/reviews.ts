import { html } from 'lit';
import { ACCESS } from '../../api/access.js';
import { call, read } from '../../api/client.js';
import type { ReviewAnswer } from '../../api/types.js';
import { session } from '../../app/session.js';
import '../../ui/mark-chip.js';
import { term } from '../../words/terms.js';
import { ageCell, caseCell, dueCell, wordsCell } from './cells.js';
import type { RowAction, WorkList } from './list-kind.js';
import { t } from './words.js';

const REPLYING = ACCESS['POST /reviews/{id}/reply'];
const OUTCOMES = ['USED', 'NOTED', 'DECLINED'] as const;
const TONES = { GOOD: 'good', NEUTRAL: '', BAD: 'bad' } as const;

/// What customers said in public, the latest first; those that nobody answered unless all are wanted.
export const reviews: WorkList<ReviewAnswer> = {
  name: 'reviews',
  roles: ACCESS['GET /reviews'],
  title: () => t('reviews'),
  lead: () => t('reviews.lead'),
  none: () => t('reviews.none'),
  choices: () => [
    { value: '', text: t('reviews.open') },
    { value: 'all', text: t('reviews.all') },
  ],
  read: async (choice) => {
    const { items = [] } = await read('GET /reviews', { unanswered: String(choice !== 'all') });
    return { items };
  },
  key: (row) => row.id,
  columns: [
    { head: () => t('due'), cell: (row) => (row.outcome ? '–' : dueCell(row.dueAt)) },
    {
      head: () => t('reviews.stars'),
      cell: (row) => html`<mark-chip tone=${TONES[row.sentiment]}>${t('stars', { n: row.rating })}</mark-chip>`,
    },
    { head: () => t('reviews.text'), cell: (row) => wordsCell(row.text || t('reviews.no-words')) },
    {
      head: () => t('reviews.about'),
      cell: (row) => html`${term('category', row.category)}
        <p class="small soft">${t(`source.${row.source}`)}</p>`,
    },
    { head: () => t('case'), cell: (row) => (row.caseId ? caseCell(row.caseId, t('open-case')) : '–') },
    { head: () => t('reviews.written'), cell: (row) => ageCell(row.writtenAt) },
    {
      head: () => t('reviews.reply'),
      cell: (row) => (row.outcome ? html`${t(`outcome.${row.outcome}`)} ${wordsCell(row.reply ?? '')}` : '–'),
    },
  ],
  actions: (row) => (row.outcome || !session.has(...REPLYING) ? [] : [reply(row)]),
};

function reply({ id, text }: ReviewAnswer): RowAction {
  return {
    text: t('reviews.answer'),
    label: t('reviews.answer-of', { text: text.slice(0, 20) }),
    run: (tools) =>
      tools.ask({
        heading: t('reviews.answer'),
        lead: text,
        fields: [
          {
            name: 'outcome',
            label: t('reviews.outcome'),
            kind: 'choice',
            initial: 'NOTED',
            options: OUTCOMES.map((value) => ({ value, text: t(`outcome.${value}`) })),
          },
          { name: 'text', label: t('reviews.words'), kind: 'box' },
        ],
        doing: t('reviews.answer'),
        run: async ({ values }) => {
          const outcome = values['outcome'] as (typeof OUTCOMES)[number];
          const body = { outcome, text: values['text'] ?? '' };
          await call('POST /reviews/{id}/reply', { id }, { body });
          await tools.done(t('reviews.answered'));
        },
      }),
  };
}
