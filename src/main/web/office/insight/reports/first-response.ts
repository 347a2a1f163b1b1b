import { read } from '../../../api/client.js';
import type { FirstResponseReport } from '../../../api/types.js';
import { length } from '../../../words/moments.js';
import type { Figure, Report } from '../report.js';
import { READERS } from './roles.js';
import { t } from './words.js';

const STAGE = { stage: 'FIRST_RESPONSE' };

/// How long customers waited for the first answer of a person.
export const firstResponse: Report = {
  name: 'first-response',
  title: t('first-response'),
  definition: t('first-response.definition'),
  area: 'time',
  roles: READERS,
  over: 'days',
  async read({ period }) {
    const report = await read('GET /reports/first-response', { ...period });
    return {
      asOf: report.asOf,
      figures: [
        duration(report, 'average'),
        duration(report, 'median'),
        duration(report, 'p95'),
        {
          label: t('answered'),
          text: String(report.answered),
          amount: report.answered,
          cases: { ...STAGE, promise: 'FINISHED' },
        },
        {
          label: t('waiting'),
          text: String(report.waiting),
          amount: report.waiting,
          cases: { ...STAGE, promise: 'UNFINISHED' },
        },
      ],
      tables: [],
      remarks: [t('target', { time: length(report.target * 1000) })],
    };
  },
};

function duration(report: FirstResponseReport, name: 'average' | 'median' | 'p95'): Figure {
  const seconds = report[name];
  const isKnown = typeof seconds === 'number';
  return {
    label: t(name),
    text: isKnown ? length(seconds * 1000) : t('none'),
    ...(name === 'average' && isKnown ? judged(report) : {}),
  };
}

function judged({ onTarget, untimely }: FirstResponseReport): Pick<Figure, 'tone' | 'note'> {
  if (onTarget) {
    return { tone: 'good', note: t('on-target') };
  }
  return untimely ? { tone: 'bad', note: t('untimely') } : { tone: 'warn', note: t('off-target') };
}
