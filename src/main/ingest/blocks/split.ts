// What the source glued to a paragraph is a piece of its own: captions, credits, bylines.
import { bylineAtEnd } from './byline';
import { mayOpenCaption, opensAsCaption } from './caption';
import { gluedInside, sentenceBefore } from './glued';
import { trimmed } from './lines';
import { splitLinkRows } from './link-row';
import { sentencesOfBlock } from '../../text/sentences';
import { creditAtEnd } from './picture-credit';
import { piece, wordsOf, type Piece } from './piece';
import { isOutlet, sourceTail } from './source-credit';

const LONG = 200;
const LONGEST_CAPTION = 420;
const LONGEST_SOURCE = 90;
/** A paragraph this long may hold a story twice; so many characters of its opening are found nowhere else in it. */
const TWO_STORIES = 900;
const OPENING = 60;

/** Splits every paragraph at the captions and credits glued to it; pieces come out in order. */
export function splitGlued(text: string, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((one) =>
    one.kind !== null || one.end - one.start < LONG / 2
      ? [one]
      : splitAtCopy(text, one)
          .flatMap((part) => splitTail(text, part))
          .flatMap((part) => (part.kind === null ? splitLinkRows(text, part) : [part]))
          .flatMap((part) => (part.kind === null ? splitInside(text, part) : [part])),
  );
}

/** Cuts a story that begins once more in the same paragraph where it does: what ends the first copy stands before it. */
function splitAtCopy(text: string, one: Piece): Piece[] {
  if (one.end - one.start < TWO_STORIES) return [one];
  const words = text.slice(one.start, one.end);
  const again = words.indexOf(words.slice(0, OPENING), OPENING);
  if (again < 0) return [one];
  const at = one.start + again;
  return [piece(one.start, trimmed(text, one.start, at).end), piece(at, one.end)];
}

/** Cuts a source credit and a byline off the end of a paragraph. */
function splitTail(text: string, one: Piece): Piece[] {
  const tailStart = Math.max(one.start, one.end - 140);
  const tail = text.slice(tailStart, one.end);
  const source = mayCredit(tail) ? sourceTail.exec(tail) : null;
  if (source) return cut(text, one, tailStart + source.index, 'source');
  // A signature never ends with a full stop, most paragraphs do.
  if (one.end - one.start < LONG || endsClosed(tail)) return [one];
  const signed = bylineAtEnd(tail);
  if (signed === null) return [one];
  return cut(text, one, one.end - signed.length, isOutlet(signed.trim()) ? 'source' : 'byline');
}

/** Cheap, and true wherever a credit may stand: it is short, and so not far from the end. */
function mayCredit(words: string): boolean {
  const tail = words.slice(-LONGEST_SOURCE);
  return tail.includes('Theo ') || tail.includes('Nguồn') || /[.!?…”")/]\s{1,3}theo /u.test(tail);
}

function endsClosed(words: string): boolean {
  return '.!?…”"'.includes(words.charAt(words.length - 1));
}

function cut(text: string, one: Piece, at: number, kind: 'source' | 'byline' | 'caption'): Piece[] {
  const head = trimmed(text, one.start, at);
  const tail = trimmed(text, at, one.end);
  if (head.start === head.end || tail.start === tail.end) return [one];
  const rest = kind === 'caption' ? [piece(head.start, head.end)] : splitTail(text, piece(head.start, head.end));
  return [...rest, piece(tail.start, tail.end, kind)];
}

/** Cuts out of a paragraph what was glued into it, and a glued last sentence that opens as a caption. */
function splitInside(text: string, one: Piece): Piece[] {
  const parts: Piece[] = [];
  let from = one.start;
  for (const found of gluedInside(text, one)) {
    pushTrimmed(parts, text, from, found.start, null);
    parts.push(found);
    from = found.end;
  }
  parts.push(...splitLast(text, { ...trimmed(text, from, one.end), kind: null }));
  return parts;
}

function splitLast(text: string, one: Piece): Piece[] {
  if (one.end - one.start < LONG) return [one];
  const tail = text.slice(Math.max(one.start, one.end - LONGEST_CAPTION), one.end);
  const credited = creditAtEnd(tail.slice(-120));
  if (credited !== null) {
    const at = sentenceBefore(text, one.start, one.end - credited.length);
    return at > one.start && one.end - at <= LONGEST_CAPTION && one.end - at > credited.length
      ? cut(text, one, at, 'caption')
      : [one];
  }
  return mayOpenCaption(tail) ? splitOpener(text, one) : [one];
}

/** Cuts off a last sentence that opens as a caption and is glued to the one before or ends open. */
function splitOpener(text: string, one: Piece): Piece[] {
  const last = sentencesOfBlock(text, lastStretch(one)).at(-1);
  if (last === undefined || last.start === one.start) return [one];
  const isGlued = !/\s/u.test(text.charAt(last.start - 1));
  const words = wordsOf(text, last);
  return opensAsCaption(words) && (isGlued || !endsClosed(words)) ? cut(text, one, last.start, 'caption') : [one];
}

function lastStretch(one: Piece): { start: number; end: number } {
  return { start: Math.max(one.start, one.end - 2 * LONGEST_CAPTION), end: one.end };
}

function pushTrimmed(parts: Piece[], text: string, from: number, to: number, kind: Piece['kind']): void {
  const span = trimmed(text, from, to);
  if (span.start < span.end) parts.push({ ...span, kind });
}
