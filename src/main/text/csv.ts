// Tables as comma-separated values (RFC 4180), readable by spreadsheets.

const BOM = '\ufeff';

/** The table with a header row; the byte order mark tells spreadsheets that it is UTF-8. */
export function csvTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${BOM}${[columns, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quotes go around every cell; text a spreadsheet would run as a formula is kept text by an apostrophe. */
function cell(value: string): string {
  const inert = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${inert.replaceAll('"', '""')}"`;
}
