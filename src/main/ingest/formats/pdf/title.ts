import type { FlowPiece } from './paragraphs';

const LONGEST = 300;
const SHORTEST = 12;
/** How much larger than running text a title is set. */
const LARGER = 1.15;
const junk =
  /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|không có tiêu đề|document\d*$|layout\s|slide\s|print|in ấn)|\.(?:docx?|pdf|rtf|indd|qxd|txt|html?|pmd)$|^\S+$/iu;

/**
 * Index of the piece that is the title: the one the file names itself after, else the one set largest on the first page
 * with words; `null` when none stands out. `named` is the title in the file's own facts.
 */
export function titlePiece(text: string, pieces: readonly FlowPiece[], named: string | undefined): number | null {
  const first = pieces.find((piece) => !piece.isFurniture)?.page;
  const candidates = pieces
    .map((piece, index) => ({ ...piece, index, words: text.slice(piece.start, piece.end) }))
    .filter(({ page, isFurniture, words }) => page === first && !isFurniture && isTitleLike(words));
  const wanted = named === undefined ? '' : lettersOf(named);
  const same = candidates.find(({ words }) => wanted !== '' && lettersOf(words) === wanted);
  if (same !== undefined) return same.index;
  const largest = candidates.reduce<(typeof candidates)[number] | null>(
    (most, one) => (most === null || one.size > most.size * 1.01 ? one : most),
    null,
  );
  return largest !== null && largest.size >= LARGER * bodySize(pieces) ? largest.index : null;
}

/** The file's own title where it is one and not the name of a program or a file. */
export function ownTitle(named: string | undefined): string | undefined {
  return named === undefined || junk.test(named) || named.length < SHORTEST ? undefined : named;
}

function isTitleLike(words: string): boolean {
  return words.length >= SHORTEST && words.length <= LONGEST && !words.includes('\t') && /\p{L}{2}/u.test(words);
}

/** Size most letters are set in. */
function bodySize(pieces: readonly FlowPiece[]): number {
  const letters = new Map<number, number>();
  for (const { size, start, end } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + end - start);
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [Infinity, 0])[0];
}

function lettersOf(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
