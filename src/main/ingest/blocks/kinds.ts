import type { BlockKind } from '../../../shared/article';
import { markBelow } from './below-story';
import { isByline, isTakenOver, isWrittenAndPictured } from './credits/byline';
import { isCreditedCaption, isNumberedPicture, namesPicture, opensAsCaption } from './captions/caption';
import { readDateline } from '../metadata/dateline';
import { linkCards } from './links/link-card';
import {
  isBoilerplate,
  isClosingHeading,
  isDatedLink,
  isEarlierHeading,
  isRelatedHeading,
  isRelatedLink,
} from './phrases';
import { piece, wordsOf, type Piece } from './piece';
import { plainCaptions } from './captions/plain-captions';
import { signedCaptions } from './captions/signed-captions';
import { isSignedAt } from './credits/signed-at';
import { creditedSource } from './credits/source-credit';
import { folded } from './words-in';

const LONGEST_TITLE = 220;
const LONGEST_JUDGED = 440;
const FIRST_BYLINES = 5;
const LAST_BYLINES = 4;

/** Gives every piece of unknown kind its kind; `hasTitle` when the format already told which piece is the title. */
export function giveKinds(text: string, pieces: readonly Piece[]): Piece[] {
  // Lists are filled by hand: those `map` makes change their kind once it is optimised, and so must all that reads them.
  const lines: string[] = [];
  const known: (BlockKind | null)[] = [];
  for (const one of pieces) {
    const line = judgedWords(text, one);
    lines.push(line);
    known.push(one.kind ?? furniture(line));
  }
  markCards(text, pieces, known);
  markEarlier(lines, known);
  markBelow(lines, known);
  markRelated(lines, known);
  const title = titleIndex(lines, known);
  if (title !== null) known[title] = isWholeLine(text, pieces, title) ? 'title' : pictured(lines[title] ?? '');
  const headline = lines[known.indexOf('title')] ?? '';
  const context: Context = {
    lines,
    known,
    title: headline,
    first: firstLong(lines, known, null),
    last: lastBody(lines, known),
  };
  markCaptions(context, known, endsClosed(text, pieces, known));
  const given: Piece[] = [];
  for (const { start, end } of pieces)
    given.push(piece(start, end, known[given.length] ?? bodyKind(context, given.length)));
  return given;
}

/** No rule looks at more of a long piece than how it begins, that it is long, and its last letter or mark. */
function judgedWords(text: string, { start, end }: Piece): string {
  if (end - start <= LONGEST_JUDGED) return wordsOf(text, { start, end });
  return wordsOf(text, { start, end: start + LONGEST_JUDGED }) + text.charAt(end - 1);
}

/** A headline stands on a line of its own: what was cut off a story on one line is none. */
function isWholeLine(text: string, pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  return next === undefined || text.slice(pieces[index]?.end, next.start).includes('\n');
}

/** Words without an end that were cut off the start of a story on one line stand under its picture. */
function pictured(line: string): BlockKind | null {
  return /[\p{L}\d)]$/u.test(line) ? 'caption' : null;
}

interface Context {
  readonly lines: readonly string[];
  readonly known: readonly (BlockKind | null)[];
  /** Empty where there is none. */
  readonly title: string;
  /** First and last piece that can only be running text. */
  readonly first: number;
  readonly last: number;
}

/** Marks the captions between the paragraphs of a story. */
function markCaptions(
  { lines, title, first, last }: Context,
  known: (BlockKind | null)[],
  isClosedStyle: boolean,
): void {
  const isCredited = known.includes('caption');
  for (const index of unknown(known, 0)) {
    const line = lines[index] ?? '';
    if (opensAsCaption(line) || isNumberedPicture(line, title)) known[index] = 'caption';
  }
  for (const index of signedCaptions(lines, unknown(known, 1))) known[index] = 'caption';
  // A picture may stand between the lead and a summary that was cut off it.
  const from = Math.min(first, firstLong(lines, known, 'duplicate'));
  const between = unknown(known, from + 1).filter((index) => index < last || namesPicture(lines[index] ?? ''));
  for (const index of plainCaptions({ lines, title, isClosedStyle, isCredited }, between)) known[index] = 'caption';
}

/** Numbers of the pieces whose kind is not known, from one on. */
function unknown(known: readonly (BlockKind | null)[], from: number): number[] {
  const found: number[] = [];
  for (let index = known.indexOf(null, from); index >= 0; index = known.indexOf(null, index + 1)) found.push(index);
  return found;
}

/** A line that is longer can only be running text. */
const SURELY_BODY = 80;

/** Kinds that show in the line itself. */
function furniture(line: string): BlockKind | null {
  if (isBoilerplate(line)) return 'boilerplate';
  if (isWrittenAndPictured(line)) return 'byline';
  if (isCreditedCaption(line)) return 'caption';
  if (isRelatedLink(line)) return 'related';
  if (isTakenOver(line)) return 'byline';
  if (creditedSource(line) !== null || /^(?:link(?: gốc| nguồn| bài)?\s?[:：]?\s?)?https?:\/\/\S+$/iu.test(line))
    return 'source';
  if (readDateline(line) !== null) return 'dateline';
  return null;
}

/**
 * Under a heading such as "Tin liên quan" short lines without an end mark are links, up to the next running text; under
 * one that closes the article ("Tin khác", below its running text) so is what tells of other articles at any length.
 */
function markRelated(lines: readonly string[], known: (BlockKind | null)[]): void {
  let isUnder = false;
  let isOver = false;
  let hasBody = false;
  lines.forEach((line, index) => {
    if (known[index] === null && (isOver || isRelatedHeading(line))) {
      known[index] = 'related';
      isUnder = true;
      isOver ||= hasBody && isClosingHeading(line);
    } else if (isAmongDatedLinks(lines, index)) {
      known[index] = 'related';
    } else if (isUnder && known[index] === null && isLinkLine(line)) {
      known[index] = 'related';
    } else if (known[index] === null) {
      isUnder = false;
      hasBody ||= line.length > SURELY_BODY;
    }
  });
}

/** A link ends without a mark. */
function isLinkLine(line: string): boolean {
  return line.length <= LONGEST_TITLE && !/[.!]$/u.test(line);
}

/** Links to earlier issues of a page, and their teasers, name a day that the first line does not, or open with the same word. */
function markEarlier(lines: readonly string[], known: (BlockKind | null)[]): void {
  lines.forEach((line, index) => {
    if (known[index] !== null || !isEarlierHeading(line)) return;
    const [word] = folded(lines[index + 1] ?? '');
    known[index] = 'related';
    for (let at = index + 1; word !== undefined && known[at] === null; at += 1) {
      const day = dayIn(lines[at] ?? '');
      if (day === undefined ? folded(lines[at] ?? '')[0] !== word : isDayIn(lines[0] ?? '', day)) return;
      known[at] = 'related';
    }
  });
}

const bareDay = /(?<!\d)\d{1,2}\/\d{1,2}(?!\d)/u;

/** The first day a line names: "15/12". */
function dayIn(line: string): string | undefined {
  return bareDay.exec(line)?.[0];
}

function isDayIn(text: string, day: string): boolean {
  return new RegExp(`(?<!\\d)${day}(?!\\d)`, 'u').test(text);
}

/** Cards of other articles stand below the headline and the lead. */
const FIRST_CARD = 2;

function markCards(text: string, pieces: readonly Piece[], known: (BlockKind | null)[]): void {
  const open = unknown(known, FIRST_CARD);
  if (open.length === 0) return;
  const spans = pieces.filter((_, index) => index >= FIRST_CARD && known[index] === null);
  for (const card of linkCards(text, spans)) known[open[card] ?? 0] = 'related';
}

function isAmongDatedLinks(lines: readonly string[], index: number): boolean {
  const isDated = (at: number): boolean => at > 0 && isDatedLink(lines[at] ?? '');
  return isDated(index) && (isDated(index - 1) || isDated(index + 1));
}

/** The title: the first piece that is neither furniture nor a sentence, when running text follows. */
function titleIndex(lines: readonly string[], known: readonly (BlockKind | null)[]): number | null {
  if (known.includes('title')) return null;
  const index = known.findIndex((kind, at) => kind === null && !isSection(lines[at] ?? '', lines[at + 1] ?? ''));
  const line = lines[index];
  if (line === undefined || line.length > LONGEST_TITLE || known[index] !== null) return null;
  if (/(?<![.…])[.;,]$/u.test(line) || (/^["“].*["”]$/u.test(line) && line.length > 120)) return null;
  if (known.slice(0, index).some((kind) => kind === 'caption')) return null;
  const rest = lines.slice(index + 1).some((other, at) => known[index + 1 + at] === null && other.length > 40);
  return rest || (lines.length === 1 && line.length <= 120 && !/[.!]$/u.test(line)) ? index : null;
}

const sectionName =
  /^(?:thời sự|chính trị|xã hội|thế giới|kinh tế|kinh doanh|pháp luật|văn hóa|giáo dục|đối ngoại|quốc tế|quốc phòng|an ninh|tin tức|tin trong nước|trong nước|trang chủ|sự kiện|tiêu điểm|ngoại giao|thể thao|khoa học|sức khỏe|đời sống|giải trí|tôn giáo|môi trường|công nghệ|phân tích|news|politics|world)(?:\s*[»>/|-]\s*\S.{0,40})?$/iu;

/** True for the name of a section printed above the title. */
function isSection(line: string, next: string): boolean {
  return next.length > 0 && sectionName.test(line);
}

/** The first long line of a kind; as many as there are lines where there is none. */
function firstLong(lines: readonly string[], known: readonly (BlockKind | null)[], wanted: BlockKind | null): number {
  const index = known.findIndex((kind, at) => kind === wanted && (lines[at] ?? '').length > SURELY_BODY);
  return index < 0 ? lines.length : index;
}

function lastBody(lines: readonly string[], known: readonly (BlockKind | null)[]): number {
  for (let at = lines.length - 1; at >= 0; at -= 1)
    if (known[at] === null && (lines[at] ?? '').length > SURELY_BODY) return at;
  return -1;
}

/** Kinds that show in the line and its place among the others. */
function bodyKind(context: Context, index: number): BlockKind {
  const { lines, first, last } = context;
  const line = lines[index] ?? '';
  const isOuter = index < first ? index < FIRST_BYLINES : index > last && index >= lines.length - LAST_BYLINES - 3;
  if (isOuter && isByline(line)) return index < first && isOfTitle(context, line) ? 'boilerplate' : 'byline';
  if (isSignedAt(context, index) && isByline(line)) return 'byline';
  if (index < first && isSection(line, lines[index + 1] ?? '')) return 'boilerplate';
  return 'paragraph';
}

/** True where nearly every long paragraph ends with a mark, so that one without is something else. */
function endsClosed(text: string, pieces: readonly Piece[], known: readonly (BlockKind | null)[]): boolean {
  let long = 0;
  let closed = 0;
  pieces.forEach(({ start, end }, index) => {
    if (known[index] !== null || end - start <= LONGEST_JUDGED / 2) return;
    long += 1;
    if ('.!?…:;”"\')]'.includes(text.charAt(end - 1))) closed += 1;
  });
  return long >= 3 && closed >= long * 0.75;
}

/** Names that the title says too stand above a lead for what it is about, not for who wrote it. */
function isOfTitle({ title }: Context, line: string): boolean {
  const said = new Set(folded(title));
  return folded(line).every((word) => said.has(word));
}
