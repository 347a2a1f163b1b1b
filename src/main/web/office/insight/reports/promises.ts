import { read } from '../../../api/client.js';
import type { PromiseLine, Severity, Stage } from '../../../api/types.js';
import { roleWord } from '../../../words/roles.js';
import { term } from '../../../words/terms.js';
import type { Report } from '../report.js';
import { promiseChart, promiseFigures, promiseTable } from './promise-table.js';
import type { Named } from './promise-table.js';
import { READERS } from './roles.js';
import { t } from './words.js';

const GROUPS = ['severity', 'stage', 'role', 'person'] as const;
type Grouping = (typeof GROUPS)[number];
const DUE = { by: 'DUE' };

/// How the promises of a period went.
export const promises: Report = {
  name: 'promises',
  title: t('promises'),
  definition: t('promises.definition'),
  area: 'time',
  roles: READERS,
  over: 'days',
  groups: {
    label: t('group-by'),
    options: GROUPS.map((group) => ({ value: group, text: t(`group.${group}`) })),
  },
  async read({ period, group }) {
    const report = await read('GET /reports/deadlines', { ...period, groupBy: group });
    const names = t(`group.${group as Grouping}`);
    const named = (line: PromiseLine) => nameOf(group as Grouping, line.key ?? undefined);
    return {
      asOf: report.asOf,
      figures: promiseFigures(report.lines, DUE),
      chart: promiseChart(report.lines, names, named),
      tables: [promiseTable(report.lines, names, named)],
    };
  },
};

function nameOf(group: Grouping, key: string | undefined): Named {
  if (!key) {
    return { name: t('nobody'), cases: { ...DUE, nobody: 'true' } };
  }
  const cases = { ...DUE, [group]: key };
  switch (group) {
    case 'severity':
      return { name: term('severity', key as Severity), cases };
    case 'stage':
      return { name: term('stage', key as Stage), cases };
    case 'role':
      return { name: roleWord(key.toLowerCase()), cases };
    case 'person':
      return { name: key, cases };
  }
}
