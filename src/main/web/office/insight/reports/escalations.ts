import { read } from '../../../api/client.js';
import { percentOf } from '../../percent.js';
import type { Report } from '../report.js';
import { COMPLAINTS, READERS } from './roles.js';
import { shareText } from './shares.js';
import { t } from './words.js';

/// How many complaints went up at least once.
export const escalations: Report = {
  name: 'escalations',
  title: t('escalations'),
  definition: t('escalations.definition'),
  area: 'time',
  roles: READERS,
  over: 'days',
  async read({ period }) {
    const report = await read('GET /reports/escalations', { ...period });
    return {
      asOf: report.asOf,
      figures: [
        {
          label: t('escalations'),
          text: shareText(report.escalationRate),
          amount: percentOf(report.escalationRate),
          unit: '%',
        },
        {
          label: t('escalated'),
          text: String(report.escalated),
          amount: report.escalated,
          cases: { ...COMPLAINTS, escalated: 'true' },
        },
        {
          label: t('complaints'),
          text: String(report.complaints),
          amount: report.complaints,
          cases: COMPLAINTS,
        },
      ],
      tables: [],
    };
  },
};
