import { read } from '../../../api/client.js';
import { percentOf } from '../../percent.js';
import type { Report } from '../report.js';
import { COMPLAINTS, READERS } from './roles.js';
import { shareText } from './shares.js';
import { t } from './words.js';

/// The share of complaints that a defect of the system caused.
export const technicalCauses: Report = {
  name: 'technical-causes',
  title: t('technical'),
  definition: t('technical.definition'),
  area: 'matter',
  roles: READERS,
  over: 'days',
  async read({ period }) {
    const report = await read('GET /reports/technical-causes', { ...period });
    return {
      asOf: report.asOf,
      figures: [
        {
          label: t('share'),
          text: shareText(report.share),
          amount: percentOf(report.share),
          unit: '%',
          note: t('technical.limit', { n: percentOf(report.limit) ?? '' }),
          tone: report.onTarget === false ? 'bad' : report.onTarget ? 'good' : '',
        },
        {
          label: t('technical.cases'),
          text: String(report.technical),
          amount: report.technical,
          cases: { ...COMPLAINTS, technicalCause: 'true' },
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
