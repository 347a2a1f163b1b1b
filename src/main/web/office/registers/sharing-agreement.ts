import type { AgreementAnswer1 } from '../../api/types.js';
import { deskNow } from '../../app/desk-time.js';
import { chinaMinute, chinaTime } from '../china-time.js';
import type { Field, Filled, Mark, Register } from './register.js';
import { at, chip, column, toned } from './show.js';
import { step } from './step.js';
import { options, spoken } from './terms.js';
import { t as common } from './words/common.js';
import { t as begin } from './words/openings.js';
import { FIELD, PARTNER, t } from './words/sharing-agreement.js';

const of = column<AgreementAnswer1>;

const TERMS: Field<'fields' | 'reference' | 'confidentiality' | 'responsibility' | 'validUntil'>[] = [
  { name: 'fields', title: t('fields'), kind: 'choices', options: options(FIELD), optional: true, help: t('fields.help') },
  { name: 'reference', title: t('reference'), kind: 'line' },
  { name: 'confidentiality', title: t('confidentiality'), kind: 'box' },
  { name: 'responsibility', title: t('responsibility'), kind: 'box' },
  { name: 'validUntil', title: t('valid-until'), kind: 'moment', optional: true },
];

export const register: Register<AgreementAnswer1> = {
  lead: t('lead'),
  list: 'GET /sharing-agreements',
  most: 500,
  key: (one) => `${one.kind.toLowerCase()}:${one.partyId}`,
  label: (one) => one.partyId,
  columns: [
    of(t('party'), (one) => `${spoken(PARTNER, one.kind)} ${one.partyId}`),
    of(common('state'), (one) => chip(mark(one))),
    of(t('fields'), (one) => one.fields.map((field) => spoken(FIELD, field)).join(common('comma'))),
    of(t('reference'), (one) => one.reference),
    of(t('valid-until'), (one) => at(one.validUntil)),
    of(t('recorded'), (one) => one.recordedBy),
    of(common('reported-at'), (one) => at(one.recordedAt)),
  ],
  steps: [
    step<AgreementAnswer1>()('PUT /sharing-agreements/{kind}/{partyId}', t('change'), TERMS, {
      path: (one) => ({ kind: one.kind.toLowerCase(), partyId: one.partyId }),
      begins: ({ fields, reference, confidentiality, responsibility, validUntil }) => ({
        fields: fields.join('\n'),
        reference,
        confidentiality,
        responsibility,
        validUntil: validUntil ? minuteOf(validUntil) : '',
      }),
      body: (filled, one) => ({ fields: [], ...filled, ...untouched(filled, one) }),
    }),
  ],
  opening: {
    operation: 'PUT /sharing-agreements/{kind}/{partyId}',
    title: begin('sharing-agreements.begin'),
    fields: [
      { name: 'kind', title: t('partner-kind'), kind: 'choice', options: options(PARTNER) },
      { name: 'partyId', title: t('party'), kind: 'line', help: t('party.help') },
      ...TERMS,
    ],
    path: (_, __, { kind, partyId }) => ({
      kind: String(kind).toLowerCase(),
      partyId: String(partyId),
    }),
    body: ({ kind: _, partyId: __, ...terms }) => ({ fields: [], ...terms }),
  },
};

/// The end to the second, which its field does not hold, where nobody chose another one.
function untouched(filled: Filled, { validUntil }: AgreementAnswer1): { validUntil?: string } {
  const isSame = validUntil && filled['validUntil'] === chinaTime(minuteOf(validUntil));
  return isSame ? { validUntil } : {};
}

function minuteOf(instant: string): string {
  return chinaMinute(Date.parse(instant));
}

function mark({ fields, validUntil }: AgreementAnswer1): Mark {
  const isOver = fields.length === 0 || (validUntil && Date.parse(validUntil) <= deskNow());
  return isOver ? toned(t('ended'), '') : toned(t('in-force'), 'good');
}
