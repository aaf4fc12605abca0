// What pages print between paragraphs and a copy glued into one: captions and links to other articles inside running text.
import type { BlockKind, Span } from '../../../shared/article';
import { sentencesOfBlock } from '../../text/sentences';
import { captionScore } from './caption-score';
import { isPortrait, isPosed, isShownPeople, isShownScene, opensAsCaption } from './caption';
import { creditInside } from './picture-credit';
import type { Piece } from './piece';

const LONGEST_CAPTION = 420;
const LONGEST_SCENE = 200;
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
/** Words that open a sentence and stand in no name: after a word without a mark they show a lost end of a sentence. */
const opener =
  /\s(?:Cũng|Với|Theo|Hơn nữa|Tuy nhiên|Như vậy|Trong|Ngoài ra|Bên cạnh|Tại|Sau|Trước|Để|Khi|Nhân dịp|Cùng|Ngay|Đến|Về|Đây|Đó|Năm nay|Thời gian (?:qua|tới|gần đây)|Những (?:năm|ngày|tháng) (?:qua|gần đây)|Mới đây|Đặc biệt|Cụ thể|Đồng thời|Kể từ|Tính đến|Hiện|Do|Nếu|Vì|Từ(?=\s[\p{Ll}\d])|Ngày(?=\s\d)|(?:Sáng|Trưa|Chiều|Tối)(?=\s(?:nay|qua|sớm|cùng|ngày|\d)))(?=[\s,])/gu;
const endsWord = /[\p{L}\d)”"]/u;
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

const NEIGHBOUR = 400;

function isLikelyShown(text: string, one: Span, { start, end }: Span): boolean {
  if (start >= end || end - start > LONGEST_SCENE) return false;
  const line = text.slice(start, end).trim().replace(/\s/gu, ' ');
  const before = text.slice(Math.max(one.start, start - NEIGHBOUR), start);
  const after = text.slice(end, Math.min(one.end, end + NEIGHBOUR));
  return captionScore({ line, before, after, title: '', isClosedStyle: false }) > 0;
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
  const whole = wholeScenes(text, one, inside);
  return [...open, ...whole.filter(({ start }) => !open.some((other) => other.start === start))];
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
  return [...inside.matchAll(opener)].flatMap(({ index }) => {
    if (!endsWord.test(inside.charAt(index - 1))) return [];
    const end = one.start + index;
    const start = sentenceBefore(text, one.start, end);
    if (end - start > LONGEST_SCENE) return [];
    const words = text.slice(start, end).replace(/\s/gu, ' ');
    const isShown = [isShownPeople, isPosed, opensAsCaption, isShownScene, isPortrait].some((test) => test(words));
    return isShown ? [glued(start, end, 'caption')] : [];
  });
}

/** Start of the sentence that ends nearest before `at`. */
export function sentenceBefore(text: string, from: number, at: number): number {
  return sentencesOfBlock(text, { start: Math.max(from, at - 2 * LONGEST_CAPTION), end: at }).at(-1)?.start ?? at;
}
