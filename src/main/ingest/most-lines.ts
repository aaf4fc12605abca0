import type { Issue } from '../../shared/article';
import type { SourceDocument } from './source';

/** Said of a file of which only the first lines were read. */
export const tooManyLines: Issue = {
  code: 'too-large-inside',
  message: 'The file has more lines than a file may; the rest was left out.',
};

const LINE_END = 0x0a;

/** The bytes of the first `most` lines, whatever the encoding, of which those longer than `longest` bytes do not count; all bytes where there are no more. */
export function firstLines(bytes: Buffer, most: number, longest = Infinity): Buffer {
  let end = -1;
  for (let lines = 0; lines < most;) {
    const next = bytes.indexOf(LINE_END, end + 1);
    if (next < 0) return bytes;
    if (next - end <= longest) lines += 1;
    end = next;
  }
  // Where letters have two bytes, the end of a line may be the first of them.
  const cut = end + (end % 2 === 0 && bytes[end + 1] === 0 ? 2 : 1);
  return cut < bytes.length ? bytes.subarray(0, cut) : bytes;
}

/** A document with its first `most` pieces and the text up to there. */
export function firstPieces(document: SourceDocument, most: number): SourceDocument {
  const beyond = document.pieces[most];
  if (beyond === undefined) return document;
  const { text, pieces, pages } = document;
  const kept = { ...document, text: text.slice(0, beyond.start), pieces: pieces.slice(0, most) };
  return pages === undefined ? kept : { ...kept, pages: pages.filter(({ at }) => at < beyond.start) };
}
