import { ACCESS } from '../../../api/access.js';
import { read } from '../../../api/client.js';
import { word } from '../../../words/terms.js';
import { count } from '../report.js';
import type { Report } from '../report.js';
import { t } from './words.js';

/// Security events of a period, and what of the findings is open.
export const security: Report = {
  name: 'security',
  title: t('security'),
  definition: t('security.definition'),
  area: 'security',
  roles: ACCESS['GET /reports/security'],
  over: 'days',
  async read({ period }) {
    const report = await read('GET /reports/security', { ...period });
    return {
      asOf: report.at,
      figures: [
        { label: t('security.events'), text: String(report.events), amount: report.events },
        {
          label: t('security.leaks'),
          text: String(report.leaks),
          amount: report.leaks,
          tone: report.leaks > 0 ? 'bad' : 'good',
        },
        {
          label: t('security.major'),
          text: String(report.openMajorFindings),
          note: t('security.goal'),
          tone: report.openMajorFindings > 0 ? 'bad' : 'good',
        },
      ],
      tables: [
        {
          heading: t('security.events'),
          columns: [t('class'), t('grade'), t('security.count')],
          rows: report.byClass.map((one) => [
            { text: word(one.securityClass) },
            { text: word(one.grade) },
            count(one.events),
          ]),
        },
        {
          heading: t('security.findings'),
          columns: [t('grade'), t('security.open'), t('security.overdue')],
          rows: report.findings.map((one) => [
            { text: word(one.grade) },
            count(one.open),
            count(one.overdue),
          ]),
        },
      ],
    };
  },
};
