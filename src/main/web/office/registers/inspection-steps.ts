import type { FindingAnswer1, InspectionAnswer } from '../../api/types.js';
import type { Step } from './register.js';
import { evidence, inStates, ofOwner, step } from './step.js';
import { options } from './terms.js';
import { t as common } from './words/common.js';
import { t as begin } from './words/openings.js';
import { GRADE, KIND, STATE, t } from './words/inspection.js';

const of = step<InspectionAnswer>();
const held = inStates(STATE, 'HELD');

export const STEPS: Step<InspectionAnswer>[] = [
  of(
    'POST /inspections/{id}/result',
    t('hold'),
    [
      { name: 'conductedBy', title: t('conducted-by'), kind: 'line' },
      { name: 'result', title: t('result'), kind: 'box' },
    ],
    { ...inStates(STATE, 'PLANNED'), lead: t('hold.lead') },
  ),
  of(
    'POST /inspections/{id}/findings',
    t('add'),
    [
      { name: 'text', title: t('finding'), kind: 'box' },
      { name: 'grade', title: common('grade'), kind: 'choice', options: options(GRADE) },
      { name: 'likelihood', title: t('likelihood'), kind: 'number', optional: true, help: t('risk.help') },
      { name: 'impact', title: t('impact'), kind: 'number', optional: true },
      ofOwner,
      { name: 'dueAt', title: t('fix-by'), kind: 'moment', optional: true, help: common('due-at.help') },
    ],
    held,
  ),
  of(
    'POST /inspections/{id}/closure',
    t('close'),
    [{ name: 'conclusion', title: t('conclusion'), kind: 'box' }],
    {
      obstacle: (one) =>
        held.obstacle(one) ?? (one.findings.some((item) => item.open) ? t('mend-first') : undefined),
    },
  ),
];

export const PROOF = step<InspectionAnswer, FindingAnswer1>()(
  'POST /inspections/{id}/findings/{number}/proof',
  t('mend'),
  [evidence],
  {
    obstacle: (one, item) => held.obstacle(one) ?? (item.open ? undefined : ''),
    path: (one, item) => ({ id: one.id, number: item.number }),
  },
);

export const OPENING = step<undefined>()('POST /inspections', begin('inspections.begin'), [
  {
    name: 'kind',
    title: common('kind'),
    kind: 'choice',
    // The desk itself scans cases for legal risk.
    options: options(KIND).filter((one) => one.value !== 'LEGAL_SCAN'),
  },
  { name: 'subject', title: t('subject'), kind: 'box' },
  { name: 'responsible', title: t('responsible'), kind: 'line', help: common('account.help') },
  { name: 'plannedFor', title: t('planned-for'), kind: 'moment' },
]);
