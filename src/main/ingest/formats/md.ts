import { markdownPieces } from '../blocks/markdown';
import type { RawFile, Source, SourceDocument } from '../source';
import { plainDocument, readLines } from './txt';

/** Reads Markdown: a plain text whose marks tell title, captions and front matter. */
export function readMd(file: RawFile): Source {
  return readLines(file, markdownDocument);
}

/** The document of a Markdown text; the text is not changed. */
export function markdownDocument(text: string): SourceDocument {
  return { text, ...markdownPieces(text, plainDocument(text).pieces) };
}
