import { read } from '../../../api/client.js';
import type { FeedbackLine } from '../../../api/types.js';
import { count } from '../report.js';
import type { CaseQuery, Report } from '../report.js';
import { COMPLAINTS, READERS } from './roles.js';
import { t } from './words.js';

/// What complaints and feedback were about, and what they were meant as.
export const feedback: Report = {
  name: 'feedback',
  title: t('feedback'),
  definition: t('feedback.definition'),
  area: 'matter',
  roles: READERS,
  over: 'days',
  async read({ period }) {
    const report = await read('GET /reports/feedback', { ...period });
    const sum = (of: 'cases' | 'complaints' | 'suggestions' | 'opinions', isFeedback: boolean) =>
      report.lines
        .filter((line) => (line.key === 'COMPLAINT') !== isFeedback)
        .reduce((total, line) => total + line[of], 0);
    return {
      asOf: report.asOf,
      figures: [
        {
          label: t('feedback'),
          text: String(sum('cases', true)),
          amount: sum('cases', true),
          cases: { kind: 'FEEDBACK' },
        },
        { label: t('suggestions'), text: String(sum('suggestions', true)), amount: sum('suggestions', true) },
        { label: t('opinions'), text: String(sum('opinions', true)), amount: sum('opinions', true) },
        {
          label: t('complaints'),
          text: String(sum('cases', false)),
          amount: sum('cases', false),
          cases: COMPLAINTS,
        },
      ],
      tables: [
        {
          heading: t('feedback'),
          columns: [t('class'), t('cases'), t('meant.complaints'), t('suggestions'), t('opinions')],
          rows: report.lines.map((line) => [
            { text: t(`class.${line.key as 'PRODUCT' | 'SERVICE' | 'COMPLAINT'}`) },
            count(line.cases, linked(line)),
            count(line.complaints),
            count(line.suggestions),
            count(line.opinions),
          ]),
        },
      ],
    };
  },
};

/// The classes of feedback are put together of categories, which the list of cases does not know.
function linked({ key }: FeedbackLine): CaseQuery | undefined {
  return key === 'COMPLAINT' ? COMPLAINTS : undefined;
}
