import { ACCESS } from '../../../api/access.js';
import { read } from '../../../api/client.js';
import { wholeMoment } from '../../../words/moments.js';
import { word } from '../../../words/terms.js';
import type { Report } from '../report.js';
import { t } from './words.js';

/// What members of staff did that security supervision looks at.
export const staffOperations: Report = {
  name: 'staff-operations',
  title: t('staff-operations'),
  definition: t('staff-operations.definition'),
  area: 'security',
  roles: ACCESS['GET /reports/staff-operations'],
  over: 'days',
  async read({ period }) {
    const { items, more } = await read('GET /reports/staff-operations', { ...period });
    const people = new Set(items.map((one) => one.account)).size;
    return {
      figures: [
        { label: t('staff-operations.count'), text: String(items.length), amount: items.length },
        { label: t('staff-operations.people'), text: String(people), amount: people },
      ],
      tables: [
        {
          heading: t('staff-operations'),
          columns: [t('at'), t('account'), t('operation'), t('subject'), t('detail')],
          rows: items.map((one) => [
            { text: wholeMoment(one.at) },
            { text: one.account },
            { text: word(one.operation) },
            { text: one.subject },
            { text: one.detail ?? '' },
          ]),
        },
      ],
      remarks: more ? [t('staff-operations.more', { n: items.length })] : [],
    };
  },
};
