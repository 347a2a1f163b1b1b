import type { CaseAnswer } from '../api/types.js';
import type { Action, Field, Values } from './actions/action.js';

/// Those that are asked for by now.
export function fieldsOf(action: Action, one: CaseAnswer, said: Values): Field[] {
  return action.fields.filter(
    (field) => (field.applies?.(one) ?? true) && (field.when?.(said) ?? true),
  );
}

/// What was filled in, as the desk wants it; what was left empty is left out.
export function bodyOf(action: Action, one: CaseAnswer, said: Values): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of fieldsOf(action, one, said)) {
    const value = valueOf(field, (said[field.name] ?? '').trim());
    if (value !== '') {
      put(body, field.name.split('.'), value);
    }
  }
  return action.shape ? action.shape(body) : body;
}

function put(into: Record<string, unknown>, [first = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    into[first] = value;
    return;
  }
  const part = (into[first] ??= {}) as Record<string, unknown>;
  put(part, rest, value);
}

function valueOf(field: Field, text: string): unknown {
  if (text === '') {
    // None of several is an answer, unless nobody had to answer.
    return field.kind === 'several' && !field.optional ? [] : '';
  }
  switch (field.kind) {
    case 'yes-no':
    case 'flag':
      return text === 'true';
    case 'lines':
      return parts(text, '\n');
    case 'several':
      return parts(text, ' ');
    case 'people':
      return parts(text, /[\s,;，、；]+/);
    case 'number':
      return Number.isNaN(Number(text)) ? text : Number(text);
    case 'moment':
      return `${text}:00+08:00`;
    case 'amount':
    case 'line':
    case 'box':
    case 'choice':
    case 'day':
    case 'person':
    case 'case':
      return text;
  }
}

function parts(text: string, by: string | RegExp): string[] {
  return text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);
}
