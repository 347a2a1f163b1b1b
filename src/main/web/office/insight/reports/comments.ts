import { ACCESS } from '../../../api/access.js';
import { read } from '../../../api/client.js';
import type { CommentAnswer } from '../../../api/types.js';
import { word } from '../../../words/terms.js';
import type { Report } from '../report.js';
import { quarterOf } from '../spans.js';
import { t } from './words.js';

const PAGE = 200;
const SHOWN_MAX = 1_000;

/// What customers wrote with their answers, of which nobody knows who did.
export const comments: Report = {
  name: 'comments',
  title: t('comments'),
  definition: t('comments.definition'),
  area: 'customer',
  roles: ACCESS['GET /reports/satisfaction/comments'],
  over: 'quarters',
  async read({ period }) {
    const { items, more } = await all(quarterOf(period));
    return {
      figures: [{ label: t('comments'), text: String(items.length), amount: items.length }],
      tables: [
        {
          heading: t('comments'),
          columns: [t('comment'), t('kind'), t('team'), t('category')],
          rows: items.map((one) => [
            { text: one.text },
            { text: one.subject ?? t(`survey.${one.kind}`) },
            { text: word(one.team ?? '') },
            { text: word(one.category ?? '') },
          ]),
        },
      ],
      remarks: [t('anonymous'), ...(more ? [t('comments.more', { n: SHOWN_MAX })] : [])],
    };
  },
};

async function all(quarter: string): Promise<{ items: CommentAnswer[]; more: boolean }> {
  const items: CommentAnswer[] = [];
  let cursor: string | undefined;
  do {
    const page = await read('GET /reports/satisfaction/comments', { quarter, limit: PAGE, cursor });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor && items.length < SHOWN_MAX);
  return { items, more: cursor !== undefined };
}
