import type { Field, Filled } from './register.js';

/// What was filled in, as the desk wants it; what was left empty is left out.
export function filledIn(fields: readonly Field[], values: Record<string, string>): Filled {
  const filled = fields
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
    case 'choices':
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    case 'moment':
      return `${text}:00+08:00`;
    case 'number':
      // What is no number is sent as it was typed: the desk says what is wrong with it.
      return Number.isNaN(Number(text)) ? text : Number(text);
    case 'minutes':
      return /^\d+$/.test(text) ? `PT${text}M` : text;
    case 'line':
    case 'box':
    case 'choice':
    case 'day':
      return text;
  }
}
