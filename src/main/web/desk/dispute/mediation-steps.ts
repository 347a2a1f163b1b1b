import { AUTHORITY } from '../../api/authority.js';
import type { CaseAnswer, MediationAnswer, MediationState, Party, Status } from '../../api/types.js';
import type { CaseOperation } from '../../app/case-command.js';
import { session } from '../../app/session.js';
import type { FormField } from '../../ui/form-dialog.js';
import { t } from './words.js';

/// A step of a mediation: who takes it, in which states, and what has to be said for it.
export interface Step {
  deed: 'mediator' | 'consent' | 'refusal' | 'session' | 'no-agreement' | 'third-party' | 'signature' | 'fulfilment' | 'failure';
  roles: readonly string[];
  states: readonly MediationState[];
  dangerous?: boolean;
  fields: (of: MediationAnswer) => readonly FormField[];
  body: (values: Record<string, string>, of: MediationAnswer) => object;
}

const MIDDLE = ['middle', 'operations'];
const MEDIATOR = ['mediator'];
const PARTIES: readonly Party[] = ['CUSTOMER', 'MERCHANT'];
const IN_SESSION: readonly MediationState[] = ['INTERNAL_OPEN', 'THIRD_PARTY_OPEN'];
const UNDER_WAY: readonly MediationState[] = [...IN_SESSION, 'THIRD_PARTY_OFFERED', 'AGREED'];

/// In the order in which a mediation needs them.
const STEPS: readonly Step[] = [
  {
    deed: 'mediator',
    roles: MIDDLE,
    states: ['REQUESTED', 'INTERNAL_OPEN', 'THIRD_PARTY_OFFERED', 'THIRD_PARTY_OPEN', 'AGREED', 'NON_PERFORMED'],
    fields: () => [
      { name: 'account', label: t('mediator.account') },
      {
        name: 'withoutTies',
        label: t('mediator.ties'),
        kind: 'choice',
        options: [
          { value: '', text: t('choose') },
          { value: 'true', text: t('mediator.declared') },
        ],
      },
    ],
    body: (values) => ({ account: values['account'], withoutTies: values['withoutTies'] === 'true' }),
  },
  {
    deed: 'consent',
    roles: MIDDLE,
    states: ['REQUESTED', 'THIRD_PARTY_OFFERED'],
    fields: (of) => voice(of.state === 'REQUESTED' ? of.consents : of.furtherConsents),
    body: (values) => ({ ...values }),
  },
  {
    deed: 'refusal',
    roles: MIDDLE,
    states: ['REQUESTED', 'THIRD_PARTY_OFFERED'],
    dangerous: true,
    fields: () => [...voice([]), reason()],
    body: (values) => ({ ...values }),
  },
  {
    deed: 'session',
    roles: MEDIATOR,
    states: IN_SESSION,
    fields: () => [
      { name: 'heldAt', label: t('session.held'), kind: 'datetime-local' },
      { name: 'participants', label: t('session.participants'), kind: 'box', help: t('one-a-line') },
      { name: 'minutes', label: t('session.minutes'), kind: 'box', max: 5000 },
    ],
    body: (values) => ({
      heldAt: `${values['heldAt']}:00+08:00`,
      participants: lines(values['participants'] ?? ''),
      minutes: values['minutes'],
    }),
  },
  {
    deed: 'signature',
    roles: MIDDLE,
    states: ['AGREED'],
    fields: (of) => voice(of.agreement?.signatures ?? []),
    body: (values, of) => ({ ...values, textHash: of.agreement?.textHash }),
  },
  {
    deed: 'third-party',
    roles: [...MEDIATOR, ...MIDDLE],
    states: ['THIRD_PARTY_OFFERED'],
    fields: () => [
      { name: 'institution', label: t('third.institution'), max: 200 },
      { name: 'sharingAgreement', label: t('third.agreement'), max: 200 },
    ],
    body: (values) => ({ ...values }),
  },
  {
    deed: 'no-agreement',
    roles: MEDIATOR,
    states: ['INTERNAL_OPEN'],
    dangerous: true,
    fields: () => [reason()],
    body: (values) => ({ ...values }),
  },
  {
    deed: 'fulfilment',
    roles: [...MEDIATOR, ...MIDDLE],
    states: ['FILED', 'NON_PERFORMED'],
    fields: (of) => [
      {
        name: 'obligation',
        label: t('fulfil.obligation'),
        kind: 'choice',
        options: [
          { value: '', text: t('choose') },
          ...(of.agreement?.obligations ?? [])
            .filter((one) => !one.fulfilledAt)
            .map((one) => ({ value: String(one.number), text: `${t(`party.${one.debtor}`)} · ${one.text}` })),
        ],
      },
      { name: 'proof', label: t('proof') },
    ],
    body: (values) => ({ obligation: Number(values['obligation']), proof: values['proof'] }),
  },
  {
    deed: 'failure',
    roles: MEDIATOR,
    states: ['THIRD_PARTY_OFFERED', 'THIRD_PARTY_OPEN', 'AGREED', 'NON_PERFORMED'],
    dangerous: true,
    fields: () => [reason()],
    body: (values) => ({ ...values }),
  },
];

/// Those that the reader may take where the mediation and its case stand.
export function stepsOf(mediation: MediationAnswer, { status }: CaseAnswer): Step[] {
  return goesOn(mediation, status)
    ? STEPS.filter((step) => session.has(...step.roles) && step.states.includes(mediation.state))
    : [];
}

/// Whether the case lets its mediation go on, which is over with an arbitration, say.
export function goesOn({ state }: MediationAnswer, status: Status): boolean {
  return UNDER_WAY.includes(state)
    ? status === 'IN_MEDIATION'
    : (AUTHORITY.mediation.statuses as readonly Status[]).includes(status);
}

export function operationOf({ deed }: Step): CaseOperation {
  return `POST /complaints/{id}/mediation/${deed}`;
}

function reason(): FormField {
  return { name: 'reason', label: t('reason'), kind: 'box', max: 5000 };
}

/// Whose word it is, and where it can be looked up: of a party that has not given it yet.
function voice(given: readonly { party: Party }[]): FormField[] {
  const missing = PARTIES.filter((party) => !given.some((one) => one.party === party));
  return [
    {
      name: 'party',
      label: t('voice.party'),
      kind: 'choice',
      options: [
        { value: '', text: t('choose') },
        ...missing.map((value) => ({ value, text: t(`party.${value}`) })),
      ],
    },
    { name: 'person', label: t('voice.person'), max: 200 },
    { name: 'proof', label: t('voice.proof'), max: 5000 },
  ];
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
