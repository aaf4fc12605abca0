// What pages print between paragraphs and a copy glued into one: captions and links to other articles inside running text.
import type { BlockKind, Span } from '../../../../shared/article';
import { sentencesOfBlock } from '../../../text/sentences';
import { captionScore } from '../captions/caption-score';
import {
  isPortrait,
  isPosed,
  isShownPeople,
  isShownScene,
  opensAsCaption,
  opensTelling,
  tellsNothing,
} from '../captions/caption';
import { creditsInside } from '../credits/credits-inside';
import { trimmed } from '../lines';
import { lostEnds } from '../seams/lost-ends';
import { trimmedPiece, type Piece } from '../piece';

const LONGEST_CAPTION = 420;
const LONGEST_CREDITED = 310;
const LONGEST_SCENE = 200;
const SHORTEST_SCENE = 25;
/** A sentence that begins further back is no scene. */
const LOOK_BACK = LONGEST_SCENE + 60;
/** No story opens with a sentence this short. */
const FEW_WORDS = 40;
/** A paragraph this long is a whole article on one line; a shorter one is, where hardly anything stands beside it. */
const FLAT = 900;
const SHORTEST_FLAT = 300;
const LEAST_OF_TEXT = 0.8;
const illustration =
  /Ảnh(?<=(?:[\p{L}\d.!?…”"]\s{1,3}|^)Ảnh) minh h[oọ]a\.?(?: Nguồn:? [Ii]nternet\.?)?(?=\s+["“]?\p{Lu})/gu;
const linkInside = /\[(?<=[.!?”"/)]\s{1,3}.)\p{Lu}[^[\].]{24,160}\](?=\s)/gu;
const sceneWords =
  /ả(?<=(?:Quang|Toàn|Khung) cả|chụp ả)nh|ạ(?<=\stạ)i (?:buổi|lễ|cuộc|phiên|hội nghị|diễn đàn)|\((?:bên |bìa |hàng |ngồi |đứng |người )?(?:trái|phải|giữa|thứ|đầu|ngoài)/u;
/** Words for what a picture shows; a sentence that opens with them may still tell of it. */
const opensPictured = /^(?:Hiện trường|Hình ảnh|Bức ảnh|Khoảnh khắc|Chân dung)\s/u;
/** Rare letters one of which stands in whatever may be a scene, and what stands around them there. */
const sceneSigns: readonly (readonly [string, RegExp])[] = [
  ['ảnh', /ảnh(?<=(?:Quang c|Toàn c|Khung c|chụp |Hình |Bức )ảnh)/uy],
  ['ại ', /ại (?<=\stại )(?:buổi|lễ|cuộc|phiên|hội nghị|diễn đàn)/uy],
  ['(', /\((?:bên |bìa |hàng |ngồi |đứng |người )?(?:trái|phải|giữa|thứ|đầu|ngoài)/uy],
];
const sceneNames = ['Hiện trường', 'Khoảnh khắc', 'Chân dung'];

/** Cheap, and true of all that holds a credit or a link: few paragraphs do. */
const mayBeGlued = /[:：[]|\(ảnh |Ảnh (?:minh h|cắt|chụp|trích)/u;

/** Captions and links glued into a paragraph, in order and apart from one another. */
export function gluedInside(text: string, one: Span): readonly Piece[] {
  const inside = text.slice(one.start, one.end);
  if (!isFlat(text, one) && !mayBeGlued.test(inside)) return nothing;
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

/** True for a paragraph that is a whole article on one line. */
export function isFlat(text: string, { start, end }: Span): boolean {
  const length = end - start;
  return length >= FLAT || (length >= SHORTEST_FLAT && length >= LEAST_OF_TEXT * text.length);
}

const nothing: readonly Piece[] = [];
/** White space that is no plain space: most texts have none. */
const otherSpaces = /[^\S ]/gu;

function glued(start: number, end: number, kind: BlockKind): Piece {
  return { start, end, kind };
}

/** The sentence before a picture credit, with the credit; behind a sentence too long for a caption only the credit. */
function credited(text: string, one: Span, inside: string): readonly Piece[] {
  const found: Piece[] = [];
  for (const { at, length } of creditsInside(inside)) {
    const end = one.start + at + length;
    if (!/\p{L}/u.test(text.slice(end, one.end))) continue;
    const start = sentenceBefore(text, found.at(-1)?.end ?? one.start, one.start + at);
    found.push(glued(end - start <= LONGEST_CREDITED ? start : one.start + at, end, 'caption'));
  }
  return found;
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
const LEAST_OPEN = -1.45;
const LEAST_AT_START = -2.6;
const LEAST_NEAR_START = 0.15;
/** The first sentences stand within so many characters. */
const OPENING = 900;
const FIRST_SENTENCES = 4;
const LONGEST_CLOSED = 110;

function isLikelyShown(text: string, one: Span, { start, end }: Span): boolean {
  if (start >= end || end - start > LONGEST_SCENE) return false;
  const isFirst = trimmed(text, 0, end).start === start;
  return scoreOf(text, one, { start, end }, false) > (isFirst ? LEAST_AT_START : 0);
}

/** How much speaks for a caption inside the paragraph `one`; a lost end speaks for it as an open line does among closed ones. */
function scoreOf(text: string, one: Span, { start, end }: Span, isClosedStyle: boolean): number {
  const line = text.slice(start, end).trim().replace(otherSpaces, ' ');
  // Where a story begins nothing stands before that could be too short.
  const before = text.slice(Math.max(one.start, start - NEIGHBOUR), start) || ' '.repeat(NEIGHBOUR);
  const after = text.slice(end, Math.min(one.end, end + NEIGHBOUR));
  return captionScore({ line, before, after, title: '', isClosedStyle });
}

function links(one: Span, inside: string): Piece[] {
  if (!inside.includes('[')) return [];
  return [...inside.matchAll(linkInside)].map(({ 0: link, index }) =>
    glued(one.start + index, one.start + index + link.length, 'related'),
  );
}

/** Captions without a credit in an article that stands on one line. */
function scenes(text: string, one: Span, inside: string): Piece[] {
  if (!isFlat(text, one)) return [];
  const open = openScenes(text, one);
  const whole = [...openingScenes(text, one), ...wholeScenes(text, one, inside)];
  return [...open, ...whole.filter(({ start }) => !open.some((other) => other.start === start))];
}

/** The first sentence of a text without a headline, where it names what is to be seen or is a few words long. */
function firstScene(text: string, one: Span, first: Span): boolean {
  if (trimmed(text, 0, text.length).start < one.start) return false;
  if (first.end - first.start > LONGEST_SCENE || text.charAt(first.end - 1) !== '.') return false;
  if (opensTelling(text.slice(first.start, first.end))) return false;
  const least = first.end - first.start <= FEW_WORDS ? LEAST_INSIDE : 0;
  return scoreOf(text, one, first, false) > least;
}

/** Captions among the first sentences: a page prints its first picture above its story or behind the first paragraph. */
function openingScenes(text: string, one: Span): Piece[] {
  const opening = sentencesOfBlock(text, { start: one.start, end: Math.min(one.end, one.start + OPENING) });
  const isScene = (sentence: Span, index: number): boolean =>
    index === 0 ? firstScene(text, one, sentence) : isSecondScene(text, one, sentence);
  return opening
    .slice(0, FIRST_SENTENCES)
    .filter(isScene)
    .map(({ start, end }) => glued(start, end, 'caption'));
}

function isSecondScene(text: string, one: Span, sentence: Span): boolean {
  const length = sentence.end - sentence.start;
  if (length < SHORTEST_SCENE || length > LONGEST_CLOSED || text.charAt(sentence.end - 1) !== '.') return false;
  const words = text.slice(sentence.start, sentence.end);
  if (/\d/u.test(words) || !tellsNothing(words) || opensTelling(words)) return false;
  return scoreOf(text, one, sentence, false) > LEAST_NEAR_START;
}

/** Sentences that could be nothing but captions. */
function wholeScenes(text: string, one: Span, inside: string): Piece[] {
  if (!mayHoldScene(inside)) return [];
  return sentencesOfBlock(text, one).flatMap(({ start, end }) => {
    if (end - start >= LONGEST_SCENE || text.charAt(end - 1) !== '.') return [];
    const words = text.slice(start, end).replace(otherSpaces, ' ');
    const isScene = sceneWords.test(words) && (opensAsCaption(words) || isPosed(words));
    const isPictured = !isScene && opensPictured.test(words) && isLikelyShown(text, one, { start, end });
    return isScene || isPictured ? [glued(start, end, 'caption')] : [];
  });
}

/** Cheap, and true of all that holds the words of a scene: an article is looked through for a few letters only. */
function mayHoldScene(inside: string): boolean {
  for (const [letters, words] of sceneSigns)
    for (let at = inside.indexOf(letters); at >= 0; at = inside.indexOf(letters, at + 1)) {
      words.lastIndex = at;
      if (words.test(inside)) return true;
    }
  return sceneNames.some((words) => inside.includes(words));
}

/** Captions that lost their full stop before the sentence after them. */
function openScenes(text: string, one: Span): Piece[] {
  const found: Piece[] = [];
  for (const end of lostEnds(text, one)) {
    const start = sentenceBefore(text, Math.max(found.at(-1)?.end ?? one.start, end - LOOK_BACK), end);
    const caption = trimmedPiece(text, start, end, 'caption');
    if (caption.end - caption.start <= LONGEST_SCENE && isOpenScene(text, one, caption)) found.push(caption);
  }
  return found;
}

function isOpenScene(text: string, one: Span, caption: Span): boolean {
  const words = text.slice(caption.start, caption.end);
  if (opensTelling(words) || isHeading(text, caption)) return false;
  if (isShownPeople(words) || isShownScene(words) || opensAsCaption(words) || isPortrait(words)) return true;
  return words.length >= SHORTEST_SCENE && scoreOf(text, one, caption, true) > leastOpen(text, one, caption);
}

/** Copies that lost their line breaks keep the wider gap behind a heading, or before that of the next piece of news. */
function isHeading(text: string, { start, end }: Span): boolean {
  return /^\s{2}/u.test(text.slice(end, end + 2)) || /[.!?…]\s{2}$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** A name in quotation marks may stand behind any word: less surely was an end lost before one. */
function leastOpen(text: string, one: Span, caption: Span): number {
  if (caption.start === one.start) return LEAST_AT_START;
  return /^\s*["“‘]/u.test(text.slice(caption.end, caption.end + 3)) ? LEAST_INSIDE : LEAST_OPEN;
}

/** Start of the sentence that ends nearest before `at`. */
export function sentenceBefore(text: string, from: number, at: number): number {
  return sentencesOfBlock(text, { start: Math.max(from, at - 2 * LONGEST_CAPTION), end: at }).at(-1)?.start ?? at;
}
