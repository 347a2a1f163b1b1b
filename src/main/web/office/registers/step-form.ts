import { Problem } from '../../api/problem.js';
import type { Form, FormField } from '../../ui/form-dialog.js';
import { filledIn } from './filled.js';
import type { Field, Filled, Step } from './register.js';
import { t } from './words/common.js';

const KINDS: Partial<Record<Field['kind'], FormField['kind']>> = {
  box: 'box',
  lines: 'box',
  moment: 'datetime-local',
  day: 'date',
  choice: 'choice',
  'yes-no': 'choice',
  choices: 'several',
};
const TEXT_MAX = 2000;

/// A step that somebody is about to take.
export interface Asked {
  step: Step<never, never>;
  begins: Record<string, string>;
  /// Takes it, with a key that makes a repetition harmless.
  take: (filled: Filled, key: string) => Promise<void>;
  /// Shows what others made of the entry meanwhile.
  refresh: () => Promise<void>;
}

/// What has to be said for a step.
export function formOf({ step, begins, take, refresh }: Asked): Form {
  let key = crypto.randomUUID();
  return {
    heading: step.title,
    ...(step.lead ? { lead: step.lead } : {}),
    fields: step.fields.map((field) => fieldOf(field, begins[field.name] ?? '')),
    doing: t('go'),
    dangerous: step.dangerous ?? false,
    run: async ({ values, several }) => {
      const said = step.fields.map(({ name, kind }): [string, string] => [
        name,
        kind === 'choices' ? several(name).join('\n') : (values[name] ?? ''),
      ]);
      try {
        await take(filledIn(step.fields, Object.fromEntries(said)), key);
      } catch (failure) {
        if (!(failure instanceof Problem)) {
          throw failure;
        }
        if (!failure.passes) {
          key = crypto.randomUUID();
        }
        if (failure.status === 412) {
          await refresh();
        }
        throw told(failure);
      }
    },
  };
}

/// Nobody decides by not looking: of a choice nothing is chosen at first.
function fieldOf(field: Field, begin: string): FormField {
  const { name, title, kind, optional = false, help, options } = field;
  const yesNo = [
    { value: 'true', text: t('yes') },
    { value: 'false', text: t('no') },
  ];
  const isChoice = kind === 'choice' || kind === 'yes-no';
  return {
    name,
    label: optional ? t('optional', { field: title }) : title,
    kind: KINDS[kind] ?? 'line',
    options: isChoice ? [{ value: '', text: t('choose') }, ...(options ?? yesNo)] : (options ?? []),
    max: TEXT_MAX,
    initial: kind === 'choices' ? begin.split('\n').filter(Boolean) : begin,
    optional,
    ...(help ? { help } : {}),
  };
}

/// What is wrong with a part is told of the field that it was filled into, such as `persons.person`
/// of `person`.
function told({ status, code, detail, errors, retryAfterSeconds, body }: Problem): Problem {
  return new Problem(
    status,
    code,
    status === 412 ? t('outdated') : detail,
    errors.map((error) => ({ ...error, field: error.field.split('.').at(-1) ?? error.field })),
    retryAfterSeconds,
    body,
  );
}
