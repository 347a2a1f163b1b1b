import type { Action, Field } from './action-list.js';

/// What was filled in, as the desk wants it; what was left empty is left out.
export function bodyOf(action: Action, values: Record<string, string>): Record<string, unknown> {
  const filled = action.fields
    .map((field): [string, unknown] => [field.name, valueOf(field, (values[field.name] ?? '').trim())])
    .filter(([, value]) => value !== '');
  return Object.fromEntries(filled);
}

function valueOf(field: Field, text: string): unknown {
  if (text === '') {
    return '';
  }
  switch (field.kind) {
    case 'yes-no':
      return text === 'true';
    case 'lines':
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    case 'moment':
      return `${text}:00+08:00`;
    case 'amount':
    case 'line':
    case 'box':
    case 'choice':
    case 'day':
      return text;
  }
}
