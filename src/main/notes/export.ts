// Writes a set of notes for other programs and for people.
import type { Note } from '../../shared/note';
import { writeAnnotation } from './annotation';
import { exportCsv } from './export-csv';
import { exportHtml } from './export-html';
import { exportMarkdown } from './export-markdown';
import type { ExportedNote } from './exported-note';
import { context, pageVersion } from './page';
import { sourceOf, type JsonObject } from './stored-note';

/** Formats notes can be exported in. */
export const exportFormats = ['markdown', 'jsonld', 'csv', 'html'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/**
 * The notes as one document, in the order given. `kept` gives a note's annotation as it is stored (`NoteStore.annotation`),
 * so that a JSON-LD export carries everything that stands in the notes folder.
 */
export function exportNotes(
  notes: readonly ExportedNote[],
  format: ExportFormat,
  kept: (id: string) => JsonObject | null = () => null,
): string {
  switch (format) {
    case 'markdown':
      return exportMarkdown(notes);
    case 'csv':
      return exportCsv(notes);
    case 'html':
      return exportHtml(notes);
    case 'jsonld':
      return exportJsonLd(notes, kept);
  }
}

function exportJsonLd(notes: readonly ExportedNote[], kept: (id: string) => JsonObject | null): string {
  const items = notes.map((note) => withFacts(kept(note.id) ?? bareAnnotation(note), note));
  return `${JSON.stringify({ '@context': context, type: 'AnnotationPage', 'tre:version': pageVersion, items }, null, 2)}\n`;
}

function withFacts(annotation: JsonObject, { anchor, publisher, published }: ExportedNote): JsonObject {
  return {
    ...annotation,
    ...(anchor === undefined ? {} : { 'tre:anchor': anchor }),
    ...(publisher === undefined || publisher === null ? {} : { 'tre:publisher': publisher }),
    ...(published === undefined || published === null ? {} : { 'tre:published': published }),
  };
}

function bareAnnotation(note: Note): JsonObject {
  return writeAnnotation({
    ...note,
    source: sourceOf(note.articleId),
    title: note.articleTitle,
    selected: note.target.exact,
    parser: '',
    lookAlikes: null,
    deleted: null,
    lineage: {},
    raw: {},
  });
}
