import { read } from '../../../api/client.js';
import type { PartyLine } from '../../../api/types.js';
import { percentOf } from '../../percent.js';
import { count, number } from '../report.js';
import type { CaseQuery, Report } from '../report.js';
import { READERS } from './roles.js';
import { shareText } from './shares.js';
import { t } from './words.js';

/// How merchants and carriers answered.
export const parties: Report = {
  name: 'parties',
  title: t('parties'),
  definition: t('parties.definition'),
  area: 'matter',
  roles: READERS,
  over: 'days',
  async read({ period }) {
    const { asOf, lines, hidden } = await read('GET /reports/parties', { ...period });
    return {
      asOf,
      figures: [
        { label: t('parties.shown'), text: String(lines.length), amount: lines.length },
        { label: t('parties.hidden'), text: String(hidden), amount: hidden },
        { label: t('asked-cases'), text: String(asked(lines)), amount: asked(lines), cases: { by: 'ASKED' } },
      ],
      chart: {
        kind: 'bar',
        label: t('reply-rate'),
        names: t('party'),
        values: t('reply-rate'),
        unit: '%',
        points: lines.map((line) => ({
          name: line.partyId,
          value: percentOf(line.replyRate),
          cases: linked(line),
        })),
      },
      tables: [
        {
          heading: t('parties'),
          columns: [t('party'), t('party-kind'), t('reply-rate'), t('asked'), t('replied'), t('in-time'), t('silent'), t('median-hours')],
          rows: lines.map((line) => [
            { text: line.partyId, cases: linked(line) },
            { text: t(`party.${line.kind}`) },
            number(shareText(line.replyRate)),
            count(line.asked, linked(line)),
            count(line.answered),
            count(line.inTime),
            count(line.breaches),
            number(typeof line.medianHours === 'number' ? line.medianHours.toFixed(1) : t('none')),
          ]),
        },
      ],
    };
  },
};

function asked(lines: readonly PartyLine[]): number {
  return lines.reduce((sum, line) => sum + line.asked, 0);
}

function linked({ kind, partyId }: PartyLine): CaseQuery {
  return { by: 'ASKED', partyKind: kind, partyId };
}
