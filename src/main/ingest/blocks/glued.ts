// What pages print between paragraphs and a copy glued into one: captions and links to other articles inside running text.
import type { BlockKind, Span } from '../../../shared/article';
import { sentencesOfBlock } from '../../text/sentences';
import { captionScore } from './caption-score';
import { isPortrait, isPosed, isShownPeople, isShownScene, opensAsCaption, opensTelling } from './caption';
import { creditInside } from './picture-credit';
import { trimmed } from './lines';
import { trimmedPiece, type Piece } from './piece';
import { lostEnds } from './sentence-opener';

const LONGEST_CAPTION = 420;
const LONGEST_SCENE = 200;
const SHORTEST_SCENE = 25;
/** A sentence that begins further back is no scene. */
const LOOK_BACK = LONGEST_SCENE + 60;
/** No story opens with a sentence this short. */
const FEW_WORDS = 40;
/** Fewer characters behind the first words of a maker's name are the rest of the name. */
const LEAST_AFTER = 20;
/** A paragraph this long is a whole article on one line. */
const FLAT = 900;
/** The colon of a picture's credit. */
const creditColon = /[:：](?<=(?:[ảẢ]nh|[ảẢ]NH|Photo|Video|Nguồn|họa|hoạ)\s?.)/u;
const openCredit =
  /(?:[Ảả]nh|[Ảả]NH|Video|Đồ h[oọ]a|Nguồn ảnh)(?<=[\s.)–—-](?:Ảnh|ẢNH|Video|Đồ h[oọ]a|Nguồn ảnh)|[.!?…)”"–—-]\s{1,2}ả(?:nh|NH))\s?[:：]\s?((?:[\p{Lu}\d][\p{L}\d.&/-]*\s(?:[-–]\s)?){1,8})(?=[\p{Ll}\d"“]|\p{Lu}[\p{L}\d]*[,:;])/gu;
const opensSentence =
  /^(?:Ông|Bà|Anh|Chị|Em|Theo|Tại|Trong|Ngày|Sáng|Chiều|Tối|Trưa|Đồng|Các|Những|Sau|Trước|Đây|Với|Cùng|Phát|Cũng|Hơn|Tuy|Như|Ngoài|Bên|Để|Khi|Ngay|Từ|Đến|Về|Đó|Hiện|Do|Nếu|Vì|Được|Một)$/u;
/** A name with its full stop, or the agency behind it. */
const closesMaker = /[\p{L}\d]{2}\.$|\/(?:TTXVN|VNA|AFP|AP|Reuters)$/u;
const illustration = /Ảnh(?<=[\p{L}\d.!?…”"]\s{1,3}Ảnh) minh h[oọ]a\.?(?=\s+["“]?\p{Lu})/gu;
const linkInside = /\[(?<=[.!?”"/)]\s{1,3}.)\p{Lu}[^[\].]{24,160}\](?=\s)/gu;
const sceneWords =
  /ả(?<=(?:Quang|Toàn|Khung) cả|chụp ả)nh|ạ(?<=\stạ)i (?:buổi|lễ|cuộc|phiên|hội nghị|diễn đàn)|\((?:bên |bìa |hàng |ngồi |đứng |người )?(?:trái|phải|giữa|thứ|đầu|ngoài)/u;
/** Words for what a picture shows; a sentence that opens with them may still tell of it. */
const pictured = /(?:Hiện trường|Hình ảnh|Bức ảnh|Khoảnh khắc|Chân dung)\s/u;
const opensPictured = new RegExp(`^${pictured.source}`, 'u');

/** Cheap, and true of all that holds a credit or a link: few paragraphs do. */
const mayBeGlued = /[:：[]|\(ảnh |Ảnh minh h/u;

/** Captions and links glued into a paragraph, in order and apart from one another. */
export function gluedInside(text: string, one: Span): readonly Piece[] {
  const inside = text.slice(one.start, one.end);
  if (inside.length < FLAT && !mayBeGlued.test(inside)) return nothing;
  const all = [
    ...credited(text, one, inside),
    ...illustrations(text, one, inside),
    ...links(one, inside),
    ...scenes(text, one, inside),
  ];
  const found: Piece[] = [];
  for (const next of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (next.start >= (found.at(-1)?.end ?? one.start)) found.push(next);
  }
  return found;
}

const nothing: readonly Piece[] = [];

function glued(start: number, end: number, kind: BlockKind): Piece {
  return { start, end, kind };
}

/** The sentence before a picture credit, with the credit. */
function credited(text: string, one: Span, inside: string): Piece[] {
  if (!creditColon.test(inside) && !inside.includes('(ảnh ')) return [];
  const closed = [...inside.matchAll(creditInside)].map((match) => ({ at: match.index, length: match[0].length }));
  const open = [...inside.matchAll(openCredit)].map((match) => ({
    at: match.index,
    length:
      match[0].length - (match[1] ?? '').length + makerLength(match[1] ?? '', inside[match.index + match[0].length]),
  }));
  const followed = open.filter(({ at, length }) => inside.length - at - length > LEAST_AFTER);
  return [...closed, ...followed].flatMap(({ at, length }) => {
    const end = one.start + at + length;
    const start = sentenceBefore(text, one.start, one.start + at);
    const hasTextAfter = /\p{L}/u.test(text.slice(end, one.end));
    return hasTextAfter && end - start <= LONGEST_CAPTION ? [glued(start, end, 'caption')] : [];
  });
}

/** "Ảnh minh họa" between two sentences, with the one before where that tells what the picture shows. */
function illustrations(text: string, one: Span, inside: string): Piece[] {
  if (!inside.includes('Ảnh minh h')) return [];
  return [...inside.matchAll(illustration)].map(({ 0: words, index }) => {
    const at = one.start + index;
    const start = sentenceBefore(text, one.start, at);
    return glued(isLikelyShown(text, one, { start, end: at }) ? start : at, at + words.length, 'caption');
  });
}

const NEIGHBOUR = 200;
/** A lost end says so much for a caption that less need speak for it besides; where a story begins stands its picture. */
const LEAST_INSIDE = -0.8;
const LEAST_AT_START = -2;

function isLikelyShown(text: string, one: Span, { start, end }: Span): boolean {
  if (start >= end || end - start > LONGEST_SCENE) return false;
  return scoreOf(text, one, { start, end }, false) > 0;
}

/** How much speaks for a caption inside the paragraph `one`; a lost end speaks for it as an open line does among closed ones. */
function scoreOf(text: string, one: Span, { start, end }: Span, isClosedStyle: boolean): number {
  const line = text.slice(start, end).trim().replace(/\s/gu, ' ');
  // Where a story begins nothing stands before that could be too short.
  const before = text.slice(Math.max(one.start, start - NEIGHBOUR), start) || ' '.repeat(NEIGHBOUR);
  const after = text.slice(end, Math.min(one.end, end + NEIGHBOUR));
  return captionScore({ line, before, after, title: '', isClosedStyle });
}

/** Length of the name of a picture's maker at the start of a run of capitalised words, whose last may open the next sentence. */
function makerLength(run: string, next = ''): number {
  const names = run.trimEnd().split(' ');
  const opensNext = /\p{Ll}/u.test(next) ? 1 : 0;
  const after = (test: (name: string) => boolean): number[] =>
    names.flatMap((name, index) => (index > 0 && test(name) ? [index] : []));
  const closed = names.flatMap((name, index) => (closesMaker.test(name) ? [index + 1] : []));
  const small = isInCapitals(names[0] ?? '') ? after((name) => !isInCapitals(name)) : [];
  const opened = after((name) => opensSentence.test(name));
  const count = Math.min(Math.max(1, names.length - opensNext), ...opened, ...closed, ...small);
  return names.slice(0, count > 4 ? 2 : count).join(' ').length;
}

function isInCapitals(name: string): boolean {
  return /^[\p{Lu}\d.&/-]{2,}$/u.test(name);
}

function links(one: Span, inside: string): Piece[] {
  if (!inside.includes('[')) return [];
  return [...inside.matchAll(linkInside)].map(({ 0: link, index }) =>
    glued(one.start + index, one.start + index + link.length, 'related'),
  );
}

/** Captions without a credit in an article that stands on one line. */
function scenes(text: string, one: Span, inside: string): Piece[] {
  if (inside.length < FLAT) return [];
  const open = openScenes(text, one, inside);
  const whole = [...firstScene(text, one), ...wholeScenes(text, one, inside)];
  return [...open, ...whole.filter(({ start }) => !open.some((other) => other.start === start))];
}

/** The first sentence of a text without a headline, where it names what is to be seen or is a few words long. */
function firstScene(text: string, one: Span): Piece[] {
  if (trimmed(text, 0, text.length).start < one.start) return [];
  const [first] = sentencesOfBlock(text, { start: one.start, end: Math.min(one.end, one.start + 2 * LONGEST_SCENE) });
  if (first === undefined || first.end - first.start > LONGEST_SCENE || text.charAt(first.end - 1) !== '.') return [];
  if (opensTelling(text.slice(first.start, first.end))) return [];
  const least = first.end - first.start <= FEW_WORDS ? LEAST_INSIDE : 0;
  return scoreOf(text, one, first, false) > least ? [glued(first.start, first.end, 'caption')] : [];
}

/** Sentences that could be nothing but captions. */
function wholeScenes(text: string, one: Span, inside: string): Piece[] {
  if (!sceneWords.test(inside) && !pictured.test(inside)) return [];
  return sentencesOfBlock(text, one).flatMap(({ start, end }) => {
    if (end - start >= LONGEST_SCENE || text.charAt(end - 1) !== '.') return [];
    const words = text.slice(start, end).replace(/\s/gu, ' ');
    const isScene = sceneWords.test(words) && (opensAsCaption(words) || isPosed(words));
    const isPictured = !isScene && opensPictured.test(words) && isLikelyShown(text, one, { start, end });
    return isScene || isPictured ? [glued(start, end, 'caption')] : [];
  });
}

/** Captions that lost their full stop before the sentence after them. */
function openScenes(text: string, one: Span, inside: string): Piece[] {
  const found: Piece[] = [];
  for (const lost of lostEnds(inside)) {
    const end = one.start + lost;
    const start = sentenceBefore(text, Math.max(found.at(-1)?.end ?? one.start, end - LOOK_BACK), end);
    const caption = trimmedPiece(text, start, end, 'caption');
    if (caption.end - caption.start <= LONGEST_SCENE && isOpenScene(text, one, caption)) found.push(caption);
  }
  return found;
}

function isOpenScene(text: string, one: Span, caption: Span): boolean {
  const words = text.slice(caption.start, caption.end);
  if (opensTelling(words)) return false;
  const least = caption.start === one.start ? LEAST_AT_START : LEAST_INSIDE;
  if (isShownPeople(words) || isShownScene(words) || opensAsCaption(words) || isPortrait(words)) return true;
  return words.length >= SHORTEST_SCENE && scoreOf(text, one, caption, true) > least;
}

/** Start of the sentence that ends nearest before `at`. */
export function sentenceBefore(text: string, from: number, at: number): number {
  return sentencesOfBlock(text, { start: Math.max(from, at - 2 * LONGEST_CAPTION), end: at }).at(-1)?.start ?? at;
}
