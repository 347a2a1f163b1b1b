import { html, nothing } from 'lit';
import { ACCESS } from '../../api/access.js';
import { call, read } from '../../api/client.js';
import type { CallBackAnswer, PhoneTaskAnswer } from '../../api/types.js';
import { session } from '../../app/session.js';
import '../../desk/revealed-field.js';
import '../../ui/mark-chip.js';
import { caseCell, dueCell, wordsCell } from './cells.js';
import { contactHours } from './contact-hours.js';
import type { RowAction, Tools, WorkList } from './list-kind.js';
import { t } from './words.js';

/// A customer to be called: about a message, or because they asked for it with a survey.
type Call = { task: PhoneTaskAnswer } | { callBack: CallBackAnswer };

const CALLERS = ACCESS['GET /phone-tasks'];
const CALLERS_BACK = ACCESS['GET /call-backs'];
const OUTCOMES = ['REACHED', 'NO_ANSWER', 'WRONG_NUMBER'] as const;

export const calls: WorkList<Call> = {
  name: 'calls',
  roles: [...CALLERS, ...CALLERS_BACK],
  title: () => t('calls'),
  lead: () => t('calls.lead'),
  none: () => t('calls.none'),
  read: async () => {
    const [tasks, callBacks] = await Promise.all([
      session.has(...CALLERS) ? read('GET /phone-tasks') : { items: [], more: false },
      session.has(...CALLERS_BACK) ? read('GET /call-backs') : { items: [], more: false },
    ]);
    const items: Call[] = [
      ...tasks.items.map((task) => ({ task })),
      ...(callBacks.items ?? []).map((callBack) => ({ callBack })),
    ];
    items.sort((one, other) => due(one).localeCompare(due(other)));
    return { items, more: tasks.more || (callBacks.more ?? false) };
  },
  key: (row) => ('task' in row ? row.task.id : row.callBack.id),
  columns: [
    { head: () => t('due'), cell: (row) => dueCell(due(row)) },
    { head: () => t('case'), cell: (row) => ('task' in row ? caseOf(row.task) : t('calls.survey')) },
    {
      head: () => t('calls.say'),
      cell: (row) => wordsCell('task' in row ? row.task.script : t('calls.survey-say')),
    },
    {
      head: () => t('calls.number'),
      cell: (row) => ('task' in row ? number(row.task) : wordsCell(row.callBack.contact)),
    },
    { head: () => t('calls.so-far'), cell: (row) => ('task' in row ? soFar(row.task) : '–') },
  ],
  actions: (row) => ('task' in row ? taskActions(row.task) : [callBackAction(row.callBack)]),
};

function due(row: Call): string {
  return 'task' in row ? row.task.dueAt : row.callBack.dueAt;
}

function caseOf(task: PhoneTaskAnswer) {
  return caseCell(task.caseId, task.caseNo);
}

function number(task: PhoneTaskAnswer) {
  return html`${task.phone
      ? html`<revealed-field .case=${{ id: task.caseId }} field="phone" value=${task.phone}>
        </revealed-field>`
      : t('calls.no-number')}
    <p class="small soft">${contactHours(task)}</p>`;
}

function soFar({ calls, claimedBy }: PhoneTaskAnswer) {
  return html`${calls}
  ${claimedBy
    ? html`<mark-chip tone="accent"
        >${claimedBy === session.username ? t('calls.you') : t('calls.by', { name: claimedBy })}</mark-chip
      >`
    : nothing}`;
}

function taskActions(task: PhoneTaskAnswer): RowAction[] {
  if (task.claimedBy === session.username) {
    const label = t('calls.tell-of', { caseNo: task.caseNo });
    return [{ text: t('calls.tell'), label, look: 'primary', run: (tools) => tell(task, tools) }];
  }
  const label = t('calls.claim-of', { caseNo: task.caseNo });
  return task.claimedBy ? [] : [{ text: t('calls.claim'), label, run: (tools) => claim(task, tools) }];
}

async function claim({ id }: PhoneTaskAnswer, tools: Tools): Promise<void> {
  await call('POST /phone-tasks/{id}/claim', { id });
  await tools.done(t('calls.claimed'));
}

function tell({ id, caseNo }: PhoneTaskAnswer, tools: Tools): void {
  tools.ask({
    heading: t('calls.tell-of', { caseNo }),
    lead: t('calls.tell-lead'),
    fields: [
      {
        name: 'outcome',
        label: t('calls.outcome'),
        kind: 'choice',
        options: [
          { value: '', text: t('choose') },
          ...OUTCOMES.map((value) => ({ value, text: t(`calls.${value}`) })),
        ],
      },
    ],
    doing: t('calls.tell'),
    run: async ({ values }) => {
      const outcome = values['outcome'] as (typeof OUTCOMES)[number];
      await call('POST /phone-tasks/{id}/outcome', { id }, { body: { outcome } });
      await tools.done(t('calls.told'));
    },
  });
}

function callBackAction({ id, contact }: CallBackAnswer): RowAction {
  return {
    text: t('calls.tell'),
    label: t('calls.tell-back', { contact }),
    run: (tools) =>
      tools.ask({
        heading: t('calls.tell-back', { contact }),
        lead: t('calls.forgotten'),
        fields: [{ name: 'outcome', label: t('calls.outcome'), kind: 'box' }],
        doing: t('calls.tell'),
        run: async ({ values }) => {
          const body = { outcome: values['outcome'] ?? '' };
          await call('POST /call-backs/{id}/completion', { id }, { body });
          await tools.done(t('calls.told'));
        },
      }),
  };
}
