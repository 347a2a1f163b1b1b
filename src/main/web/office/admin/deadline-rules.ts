import type { Kind, Risk, RuleForm, Severity, Stage } from '../../api/types.js';

/// The deadline matrices as a table: a row for each stage and condition, a column for each severity.

export const SEVERITIES: readonly Severity[] = ['GENERAL', 'SERIOUS', 'MAJOR', 'URGENT'];

export interface Row {
  stage: Stage;
  /// From which risk on; absent where any counts.
  risk: Risk | undefined;
  /// Any of the rules of the row, for what else it asks for.
  example: RuleForm;
  /// For each severity the place of its rule in the policy.
  cells: (number | undefined)[];
}

export function rowsOf(rules: readonly RuleForm[], kind: Kind): Row[] {
  const rows = new Map<string, Row>();
  for (const [place, rule] of rules.entries()) {
    if (rule.kinds.includes(kind)) {
      const key = conditionOf(rule);
      const row = rows.get(key) ?? {
        stage: rule.stage,
        risk: rule.riskFloor,
        example: rule,
        cells: SEVERITIES.map(() => undefined),
      };
      for (const [column, severity] of SEVERITIES.entries()) {
        if (!rule.severities || rule.severities.includes(severity)) {
          row.cells[column] = place;
        }
      }
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}

/// The kinds that the rules speak of.
export function kindsOf(rules: readonly RuleForm[]): Kind[] {
  return [...new Set(rules.flatMap((rule) => rule.kinds))];
}

/// With another length of one rule; where `only` names a severity, of that severity alone.
export function edited(
  rules: readonly RuleForm[],
  place: number,
  change: Pick<RuleForm, 'mode' | 'duration' | 'days'>,
  only?: Severity,
): RuleForm[] {
  const rule = rules[place];
  if (!rule) {
    return [...rules];
  }
  const others = (rule.severities ?? SEVERITIES).filter((severity) => severity !== only);
  const changed = { ...without(rule, 'duration', 'days'), ...change } as RuleForm;
  if (!only || others.length === 0) {
    return rules.with(place, changed);
  }
  return [
    ...rules.with(place, { ...rule, severities: others }),
    { ...changed, severities: [only] },
  ];
}

export interface Difference {
  rule: RuleForm;
  before: RuleForm | undefined;
  after: RuleForm | undefined;
}

/// What is otherwise in `after`, severity by severity.
export function differences(
  before: readonly RuleForm[],
  after: readonly RuleForm[],
): Difference[] {
  const old = bySubject(before);
  const fresh = bySubject(after);
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [one, other] = [old.get(key), fresh.get(key)];
    const rule = other ?? one;
    return rule && JSON.stringify(one) !== JSON.stringify(other)
      ? [{ rule, before: one, after: other }]
      : [];
  });
}

function bySubject(rules: readonly RuleForm[]): Map<string, RuleForm> {
  const found = new Map<string, RuleForm>();
  for (const rule of rules) {
    for (const severity of rule.severities ?? SEVERITIES) {
      const one: RuleForm = { ...rule, severities: [severity] };
      found.set(`${conditionOf(rule)} ${rule.kinds.join()} ${severity}`, one);
    }
  }
  return found;
}

function conditionOf(rule: RuleForm): string {
  return JSON.stringify([
    rule.stage,
    rule.riskFloor,
    rule.window,
    rule.greenChannel,
    rule.categories,
    rule.channels,
    rule.customerTiers,
  ]);
}

function without<T extends object>(one: T, ...names: (keyof T)[]): Partial<T> {
  const copy: Partial<T> = { ...one };
  for (const name of names) {
    delete copy[name];
  }
  return copy;
}
