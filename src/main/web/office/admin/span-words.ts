import { language } from '../../words/words.js';

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const SPAN =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/// A length of time as policies have it (`P3Y`, `PT1H30M`) in words; empty for what is none.
export function spanWords(text: string): string {
  const amounts = SPAN.exec(text)?.slice(1) ?? [];
  return UNITS.map((unit, place) => ({ unit, amount: amounts[place] }))
    .filter(({ amount }) => amount !== undefined)
    .map(({ unit, amount }) => spoken(unit, Number(amount)))
    .join(' ');
}

function spoken(unit: (typeof UNITS)[number], amount: number): string {
  return amount.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' });
}
