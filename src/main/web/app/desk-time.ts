/// The time of the desk, which need not be the browser's: each answer says what time it is there.

let skew = 0;
let stands: number | undefined;

/// @param header an instant, with `;stands` behind it where the clock was made to stand still
export function hear(header: string | null): void {
  const [instant, manner] = (header ?? '').split(';');
  const desk = Date.parse(instant ?? '');
  if (Number.isNaN(desk)) {
    return;
  }
  skew = desk - Date.now();
  stands = manner === 'stands' ? desk : undefined;
}

/// Milliseconds since 1970 at the desk.
export function deskNow(): number {
  return stands ?? Date.now() + skew;
}
