/// What begins a formula in a spreadsheet.
const FORMULA = /^[=+\-@\t\r]/;
/// Spreadsheets take a file for Unicode by it.
const MARK = '\uFEFF';

/// Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before
/// it, unless it is a number.
export function csvOf(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(text: string): string {
  const safe = FORMULA.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/// Puts a text among the downloads of the browser.
export function saveFile(name: string, text: string, type: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/// Something as a file of JSON.
export function saveJson(name: string, content: unknown): void {
  saveFile(name, JSON.stringify(content, null, 2), 'application/json');
}

export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Firefox begins to read after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
