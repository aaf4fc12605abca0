// Plain text: bytes of unknown encoding come in; the text, unchanged, and its paragraphs go out.
import type { Issue } from '../../../shared/article';
import { paragraphs } from '../blocks/paragraphs';
import { piece, type Piece } from '../blocks/piece';
import { looksBinary } from '../encoding/binary';
import { decode } from '../encoding/decode';
import type { Decoded } from '../encoding/decoded';
import { plainUtf8 } from '../encoding/plain-utf8';
import { firstLines, tooManyLines } from '../most-lines';
import { refused, type RawFile, type Source, type SourceDocument } from '../source';
import { settled } from '../traits';

/** Reads plain text. */
export function readTxt(file: RawFile): Source {
  return readLines(file, plainDocument);
}

/** As `readAsText`, for a text whose lines are its paragraphs: of more than a file may have, the first are read. */
export function readLines(file: RawFile, documentOf: (text: string) => SourceDocument): Source {
  const bytes = firstLines(file.bytes, file.limits.maxLines);
  const source = readAsText({ ...file, bytes }, documentOf);
  return bytes === file.bytes ? source : { ...source, issues: [...source.issues, tooManyLines] };
}

/** Decodes a file that is text and gives the one document made of it. */
function readAsText(file: RawFile, documentOf: (text: string) => SourceDocument): Source {
  return readDecoded(file, ({ text, encoding, issues }) => ({
    encoding,
    documents: isUndecodable(issues) ? [] : [documentOf(settled(text))],
    issues,
  }));
}

/** Decodes a file that is text for what `sourceOf` makes of it. */
export function readDecoded({ bytes, encoding: chosen }: RawFile, sourceOf: (decoded: Decoded) => Source): Source {
  const plain = chosen === undefined ? plainUtf8(bytes) : null;
  if (plain !== null) return sourceOf({ text: plain, encoding: 'utf-8', issues: [] });
  const binary = chosen?.startsWith('utf-16') ? null : looksBinary(bytes);
  return binary === null ? sourceOf(decode(bytes, { chosen })) : refused('binary', binary);
}

/** True where no encoding makes words of the bytes. */
export function isUndecodable(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => code === 'undecodable');
}

/** The document of a plain text: its paragraphs, of no known kind. */
export function plainDocument(text: string): SourceDocument {
  const pieces: Piece[] = [];
  for (const { start, end } of paragraphs(text)) pieces.push(piece(start, end));
  return { text, pieces, page: {} };
}
