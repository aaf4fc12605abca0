// Notes as comma-separated values (RFC 4180), a row each, readable by spreadsheets.
import { csvTable } from '../text/csv';
import type { ExportedNote } from './exported-note';

const columns = 'id,title,publisher,published,path,quote,comment,tags,colour,state,start,end,created,modified'.split(
  ',',
);

/** The table of notes with a header row. */
export function exportCsv(notes: readonly ExportedNote[]): string {
  return csvTable(columns, notes.map(row));
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
