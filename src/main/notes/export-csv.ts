// Notes as comma-separated values (RFC 4180), a row each, readable by spreadsheets.
import type { ExportedNote } from './exported-note';

const columns = 'id,title,publisher,published,path,quote,comment,tags,colour,state,start,end,created,modified'.split(
  ',',
);
const BOM = '\ufeff';

/** The table with a header row; the byte order mark tells spreadsheets that it is UTF-8. */
export function exportCsv(notes: readonly ExportedNote[]): string {
  return `${BOM}${[columns, ...notes.map(row)].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

function row(note: ExportedNote): string[] {
  const { position, exact } = note.target;
  return [
    note.id,
    note.articleTitle,
    note.publisher ?? '',
    note.published ?? '',
    note.path,
    exact,
    note.comment,
    note.tags.join('; '),
    note.colour,
    note.anchor ?? '',
    String(position.start),
    String(position.end),
    note.created,
    note.modified,
  ];
}

/** Quotes go around every cell; text a spreadsheet would run as a formula is kept text by an apostrophe. */
function cell(value: string): string {
  const inert = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${inert.replaceAll('"', '""')}"`;
}
