import { read } from '../../../api/client.js';
import { count, number } from '../report.js';
import type { Report } from '../report.js';
import { COMPLAINTS, READERS } from './roles.js';
import { t } from './words.js';

/// Whether shifts follow the times of complaints.
export const staffing: Report = {
  name: 'staffing',
  title: t('staffing'),
  definition: t('staffing.definition'),
  area: 'team',
  roles: READERS,
  over: 'days',
  async read({ period }) {
    const { hours } = await read('GET /reports/staffing', { ...period });
    const complaints = hours.reduce((sum, one) => sum + one.complaints, 0);
    const unstaffed = hours.filter((one) => one.unstaffed).length;
    return {
      figures: [
        { label: t('complaints'), text: String(complaints), amount: complaints, cases: COMPLAINTS },
        {
          label: t('unstaffed'),
          text: String(unstaffed),
          amount: unstaffed,
          tone: unstaffed > 0 ? 'bad' : 'good',
        },
      ],
      chart: {
        kind: 'line',
        label: t('staffing'),
        names: t('hour'),
        values: t('complaints'),
        points: hours.map((one) => ({
          name: t('hour.at', { n: one.hour }),
          value: one.complaints,
          cases: { ...COMPLAINTS, hour: String(one.hour) },
        })),
      },
      tables: [
        {
          heading: t('staffing'),
          columns: [t('hour'), t('complaints'), t('agent-hours'), t('per-agent-hour'), t('state')],
          rows: hours.map((one) => [
            { text: t('hour.at', { n: one.hour }) },
            count(one.complaints, { ...COMPLAINTS, hour: String(one.hour) }),
            number(one.agentHours),
            number(one.complaintsPerAgentHour ?? t('none')),
            { text: one.unstaffed ? t('unstaffed') : '' },
          ]),
        },
      ],
    };
  },
};
