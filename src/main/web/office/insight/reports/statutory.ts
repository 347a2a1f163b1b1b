import { read } from '../../../api/client.js';
import type { PromiseLine, Stage } from '../../../api/types.js';
import { wholeMoment } from '../../../words/moments.js';
import { term } from '../../../words/terms.js';
import type { Report } from '../report.js';
import { promiseFigures, promiseTable } from './promise-table.js';
import { READERS } from './roles.js';
import { t } from './words.js';

/// How the clocks of the law went, and which run.
export const statutory: Report = {
  name: 'statutory',
  title: t('statutory'),
  definition: t('statutory.definition'),
  area: 'time',
  roles: READERS,
  over: 'days',
  async read({ period }) {
    const report = await read('GET /reports/statutory', { ...period });
    const named = (line: PromiseLine) => ({
      name: term('stage', line.key as Stage),
      cases: { by: 'DUE', stage: String(line.key) },
    });
    return {
      asOf: report.asOf,
      // Each stage has cases of its own; together they have no filter.
      figures: promiseFigures(report.lines, {}).map(({ cases: _, ...figure }) => figure),
      tables: [
        promiseTable(report.lines, t('group.stage'), named),
        {
          heading: t('statutory.running'),
          columns: [t('case'), t('group.stage'), t('due-at'), t('days-known')],
          rows: report.running.map((clock) => [
            { text: clock.caseNo, to: `/cases/${clock.caseId}` },
            { text: term('stage', clock.stage) },
            { text: wholeMoment(clock.dueAt) },
            { text: t(clock.provisional ? 'provisional' : 'published') },
          ]),
        },
      ],
    };
  },
};
