// What the source glued to a paragraph is a piece of its own: captions, credits, bylines.
import type { BlockKind } from '../../../../shared/article';
import { picturesFrom } from './announced-pictures';
import { bylineAtEnd } from '../credits/byline';
import { isShownPeople, mayOpenCaption, opensAsCaption } from '../captions/caption';
import { gluedInside, isFlat, sentenceBefore } from './glued-inside';
import { trimmed } from '../lines';
import { cutLinkRows } from './link-row';
import { sentencesOfBlock } from '../../../text/sentences';
import { creditAtEnd } from '../credits/picture-credit';
import { isRelatedLink } from '../phrases';
import { piece, trimmedPiece, wordsOf, type Piece } from '../piece';
import { isOutlet, outletAtEnd, sourceTail } from '../credits/source-credit';

const LONG = 200;
const LONGEST_CAPTION = 420;
const LONGEST_SOURCE = 90;
/** A paragraph this long may hold a story twice; so many characters of its opening are found nowhere else in it. */
const TWO_STORIES = 600;
const OPENING = 60;

/** What is looked for in a paragraph, in order; each gives the parts it cuts it into, or `null` to leave it whole. */
const cutters: readonly ((text: string, one: Piece) => Piece[] | null)[] = [
  cutCopy,
  cutFurniture,
  cutTail,
  cutLinkRows,
  cutPictures,
  cutInside,
];

/** Splits every paragraph at the captions and credits glued to it; pieces come out in order. */
export function splitGlued(text: string, pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const one of pieces) pushParts(found, text, one, one.end - one.start < LONG / 2 ? cutters.length : 0);
  return found;
}

/** Adds the parts into which a paragraph is cut by what is looked for from `step` on. */
function pushParts(found: Piece[], text: string, one: Piece, step: number): void {
  for (let next = step; one.kind === null && next < cutters.length; next += 1) {
    const parts = cutters[next]?.(text, one) ?? null;
    if (parts === null) continue;
    for (const part of parts) pushParts(found, text, part, next + 1);
    return;
  }
  found.push(one);
}

/** Cuts a story that begins once more in the same paragraph where it does: what ends the first copy stands before it. */
function cutCopy(text: string, one: Piece): Piece[] | null {
  if (one.end - one.start < TWO_STORIES) return null;
  const words = text.slice(one.start, one.end);
  const again = words.indexOf(words.slice(0, OPENING), OPENING);
  if (again < 0) return null;
  const at = one.start + again;
  return [piece(one.start, trimmed(text, one.start, at).end), piece(at, one.end)];
}

/** The heading of links that a copy lost, and what heads the readers' comments or a film. */
const linksAbove =
  /^(?:(?:CÁC )?(?:TIN BÀI|TIN|BÀI|BÀI VIẾT)|(?:Tin bài|Tin|Bài|Bài viết)) (?:LIÊN QUAN|liên quan)\s?:\s(?=\p{Lu})/u;
const commentsBelow =
  /\s(?:Ý KIẾN BẠN ĐỌC|(?:GỬI )?(?:PHẢN HỒI|BÌNH LUẬN)|Mời (?:bạn đọc|độc giả|quý vị) xem (?:video|clip)[^.!?:]{0,40})$/u;

/** Cuts headings of what stands around an article off both ends of one that stands on one line. */
function cutFurniture(text: string, one: Piece): Piece[] | null {
  const words = text.slice(one.start, one.end);
  if (isRelatedLink(words)) return null;
  const from = one.start + (linksAbove.exec(words)?.[0].length ?? 0);
  const to = one.end - (commentsBelow.exec(words.slice(-LONGEST_SOURCE))?.[0].length ?? 0);
  if (from === one.start && to === one.end) return null;
  const parts = [
    trimmedPiece(text, one.start, from, 'related'),
    trimmedPiece(text, from, to),
    trimmedPiece(text, to, one.end, 'boilerplate'),
  ];
  return parts.filter(({ start, end }) => start < end);
}

/** Cuts source credits and a byline off the end of a paragraph, one before the other. */
function cutTail(text: string, one: Piece): Piece[] | null {
  const tails: Piece[] = [];
  let head = one;
  for (let tail = tailOf(text, head); tail !== null; tail = tailOf(text, head)) {
    const rest = trimmedPiece(text, head.start, tail.start);
    if (rest.start === rest.end) break;
    tails.push(tail);
    head = rest;
  }
  return tails.length === 0 ? null : [head, ...tails.reverse()];
}

/** The source credit or byline that ends a paragraph; `null` where none does. */
function tailOf(text: string, one: Piece): Piece | null {
  const tailStart = Math.max(one.start, one.end - 140);
  const tail = text.slice(tailStart, one.end);
  const source = mayCredit(tail) ? sourceTail.exec(tail) : null;
  if (source) {
    const at = tailStart + source.index;
    const writer = source[0].startsWith('(') ? bylineAtEnd(tail) : null;
    if (writer !== null) return lastPart(text, one, writer, 'byline');
    return isPictureOf(text, one, at) ? null : trimmedPiece(text, at, one.end, 'source');
  }
  const outlet = outletAtEnd(tail);
  if (outlet !== null) return lastPart(text, one, outlet, 'source');
  if (one.end - one.start < LONG) return null;
  const signed = bylineAtEnd(tail);
  if (signed === null || showsNamed(text, one.end - signed.length, signed)) return null;
  return lastPart(text, one, signed, isOutlet(signed.trim()) ? 'source' : 'byline');
}

function lastPart(text: string, { end }: Piece, words: string, kind: BlockKind): Piece {
  return trimmedPiece(text, end - words.length, end, kind);
}

/** True for a name before a picture's credit that stands above too: whom the picture shows, not who wrote the story. */
function showsNamed(text: string, start: number, signed: string): boolean {
  const name = /^([^:]*?)[\s,;.–-]+[Ảả]nh\s?:/u.exec(signed)?.[1];
  return name !== undefined && text.lastIndexOf(name, start - 1) >= 0;
}

/** True for a short line that shows people and is credited in brackets, with a story below it: "… tiếp đoàn. (Nguồn: Bản tin A)". */
function isPictureOf(text: string, { start, end }: Piece, credit: number): boolean {
  if (!text.startsWith('(Nguồn', credit) || text.length - end < LONG) return false;
  return isShownPeople(text.slice(start, credit).trim());
}

/** Cheap, and true wherever a credit may stand: it is short, and so not far from the end. */
function mayCredit(words: string): boolean {
  const end = words.slice(-LONGEST_SOURCE);
  if (end.includes('Theo ') || end.includes('Nguồn')) return true;
  return end.includes('theo ') && /[.!?…”")/]\s{1,3}theo /u.test(end);
}

function endsClosed(words: string): boolean {
  return '.!?…”"'.includes(words.charAt(words.length - 1));
}

function cutCaption(text: string, one: Piece, at: number): Piece[] | null {
  const parts = [trimmedPiece(text, one.start, at), trimmedPiece(text, at, one.end, 'caption')];
  return parts.every(({ start, end }) => start < end) ? parts : null;
}

/** Cuts the captions off a story on one line that ends with a row of pictures. */
function cutPictures(text: string, one: Piece): Piece[] | null {
  if (!isFlat(text, one)) return null;
  const from = picturesFrom(text, one);
  return from === one.end ? null : cutCaption(text, one, from);
}

/** Cuts out of a paragraph what was glued into it, and a glued last sentence that opens as a caption. */
function cutInside(text: string, one: Piece): Piece[] {
  const parts: Piece[] = [];
  let from = one.start;
  for (const found of gluedInside(text, one)) {
    const before = trimmedPiece(text, from, found.start);
    if (before.start < before.end) parts.push(before);
    parts.push(found);
    from = found.end;
  }
  const rest = trimmedPiece(text, from, one.end);
  if (rest.start < rest.end) parts.push(...(cutLast(text, rest) ?? [rest]));
  return parts;
}

function cutLast(text: string, one: Piece): Piece[] | null {
  if (one.end - one.start < LONG) return null;
  const tail = text.slice(Math.max(one.start, one.end - LONGEST_CAPTION), one.end);
  const credited = creditAtEnd(tail.slice(-120));
  if (credited === null) return mayOpenCaption(tail) ? cutOpener(text, one) : null;
  const at = sentenceBefore(text, one.start, one.end - credited.length);
  const isCaption = at > one.start && one.end - at <= LONGEST_CAPTION && one.end - at > credited.length;
  return isCaption ? cutCaption(text, one, at) : null;
}

/** Cuts off a last sentence that opens as a caption and is glued to the one before or ends open. */
function cutOpener(text: string, one: Piece): Piece[] | null {
  const last = sentencesOfBlock(text, lastStretch(one)).at(-1);
  if (last === undefined || last.start === one.start) return null;
  const isGlued = !/\s/u.test(text.charAt(last.start - 1));
  const words = wordsOf(text, last);
  return opensAsCaption(words) && (isGlued || !endsClosed(words)) ? cutCaption(text, one, last.start) : null;
}

function lastStretch(one: Piece): { start: number; end: number } {
  return { start: Math.max(one.start, one.end - 2 * LONGEST_CAPTION), end: one.end };
}
