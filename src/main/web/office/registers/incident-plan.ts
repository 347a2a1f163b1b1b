import { read } from '../../api/client.js';
import type { HistoryAnswer, IncidentAnswer } from '../../api/types.js';
import { roleWord } from '../../words/roles.js';
import type { Clock } from './register.js';
import { spoken } from './terms.js';
import { PHASE, t } from './words/incident.js';

interface PlanStep {
  phase: string;
  text: string;
  owner: string;
  within: string;
}

const OVER: readonly string[] = ['RECOVERED', 'CLOSED', 'FALSE_ALARM'];

/// The steps of the plan that an incident follows, each with its time from the declaration on.
export async function plan(
  incident: IncidentAnswer,
  history: readonly HistoryAnswer[],
): Promise<Clock[]> {
  const declared = history.find((one) => one.type === 'DECLARED');
  if (!incident.planVersion || !declared) {
    return [];
  }
  const version = await read('GET /policies/{name}/versions/{version}', {
    name: 'incidents',
    version: incident.planVersion,
  });
  const { plans = [] } = version.content as { plans?: { incidentClass: string; steps: PlanStep[] }[] };
  const steps = plans.find((one) => one.incidentClass === incident.incidentClass)?.steps ?? [];
  return steps.map((one) => clock(one, Date.parse(declared.at), incident.state));
}

function clock({ phase, text, owner, within }: PlanStep, from: number, state: string): Clock {
  const title = t('plan-step', {
    phase: spoken(PHASE, phase),
    text,
    owner: roleWord(owner.toLowerCase()),
  });
  const isOver = OVER.includes(state) && (phase !== 'SUMMARY' || state !== 'RECOVERED');
  return isOver ? { title } : { title, dueAt: new Date(from + msOf(within)).toISOString() };
}

/// Of a length of time such as `P3D` or `PT30M`.
function msOf(within: string): number {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(within) ?? [];
  const whole = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000;
}
