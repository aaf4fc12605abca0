// Articles that some lines may part come in; whether they are several beyond doubt goes out.
import { isByline } from '../blocks/credits/byline';
import { isHeadline, type Cut, type WordedLine } from './cut';
import { hasNumber, isFull, isSection, sectionAbove, type Head, type Lines } from './heads';
import { labelOf } from './labels';

/** Letters of an article of which nothing else shows that it is one, at least. */
const LEAST_UNCREDITED = 150;
/** Share of the articles that say where they stood, at least. */
const MOST_CREDITED = 0.6;
/** Share of those without numbers that say it with the day, at least. */
const MOST_FULL = 0.9;
/** Letters of a sentence of an introduction, at least. */
const SHORTEST_SENTENCE = 60;

/** True of the articles of a text whose head says that it is a digest. */
export function isDigestOf(cuts: readonly Cut[], heads: readonly Head[]): boolean {
  const { share, full } = creditsOf(cuts, heads);
  if (full >= 2 && share >= MOST_CREDITED) return true;
  if (!heads.every(({ label }) => hasNumber(label))) return full >= 1 && share === 1;
  return cuts.every((cut) => cut.stood !== null || cut.end - cut.title.end >= LEAST_UNCREDITED);
}

/** True of articles, each long enough for one, that begin the text, and of which nearly all say where they stood. */
export function isCompilation(lines: Lines, cuts: readonly Cut[], heads: readonly Head[]): boolean {
  const long = cuts.filter((cut) => cut.closing - cut.title.end >= LEAST_UNCREDITED);
  if (long.length < cuts.length / 2 || isToldBefore(lines, cuts[0]?.start ?? 0)) return false;
  if (hasOwnTitle(lines, cuts)) return false;
  const { stood, share, full } = creditsOf(cuts, heads);
  if (!stood.some(({ isSure }) => isSure)) return false;
  const isCounted = heads.every(({ label }) => hasNumber(label));
  if (full >= 2) return isCounted ? share >= MOST_CREDITED : full >= MOST_FULL * cuts.length;
  const isWhole = isCounted && sectionAbove(lines, heads[0]?.at ?? 0, -1) === 0;
  return isWhole && stood.length >= 3 && share === 1 && new Set(stood.map(({ paper }) => paper)).size >= 2;
}

/** True where a story stands above a place in the text: its introduction, of which what follows is a part. */
function isToldBefore({ all }: Lines, to: number): boolean {
  return all.some(({ words, end }) => end <= to && isTelling(words));
}

/** What a headline above several articles says that is none of one article. */
const ofSeveral =
  /tổng hợp|tập hợp|tuyển (?:chọn|tập)|sưu tầm|tin bài|tin tức|điểm (?:báo|tin)|bản tin|press|clippings?|news/iu;
/** What a headline above them says, too, that may be the matter of a review. */
const ofPapers = /bài (?:báo|viết)|báo chí|trên (?:các )?báo|dư luận|truyền thông|media/iu;

/** True where one writer signs all of it, above the first part or below the last: a review of what papers wrote. */
function isSignedOnce(all: readonly WordedLine[], cuts: readonly Cut[]): boolean {
  const from = cuts[0]?.start ?? 0;
  if (all.some(({ words, end }, at) => at > 0 && end <= from && isSignature(words))) return true;
  const ends = new Set(cuts.map(({ end }) => end));
  const signed = all.filter(({ words, end }) => ends.has(end) && isSignature(words));
  return signed.length === 1 && signed[0] === all.at(-1);
}

function isOfSeveral(words: string): boolean {
  return ofSeveral.test(words) || ofPapers.test(words);
}

/** A name as people write theirs; one in capitals may be an office's, and who puts a digest together says so. */
function isSignature(words: string): boolean {
  return isByline(words) && /\p{Ll}/u.test(words) && labelOf(words) === null && !isOfSeveral(words);
}

/** True where a headline of the whole stands above the first article: those below are its sections. */
function hasOwnTitle({ all }: Lines, cuts: readonly Cut[]): boolean {
  const [first] = cuts;
  const titles = new Set(cuts.map(({ title }) => title.start));
  const isSigned = isSignedOnce(all, cuts);
  const headings = all.filter(({ words, start }) => isSection(words) && !titles.has(start)).length;
  return all.some((line) => {
    if (line.end > (first?.start ?? 0) || labelOf(line.words) !== null) return false;
    if (isSigned ? ofSeveral.test(line.words) || isSignature(line.words) : isOfSeveral(line.words)) return false;
    // One in capitals may be the heading of the first of several sections.
    return isHeadline(line.words) && (headings < 2 || !isSection(line.words));
  });
}

/** True for a line of a story, by its length and its end. */
export function isTelling(words: string): boolean {
  return words.length >= SHORTEST_SENTENCE && /[\p{L}”"][.!?…]$/u.test(words);
}

interface Credits {
  readonly stood: readonly NonNullable<Cut['stood']>[];
  /** Share of the articles that say where they stood. */
  readonly share: number;
  /** How many say it with the day. */
  readonly full: number;
}

function creditsOf(cuts: readonly Cut[], heads: readonly Head[]): Credits {
  const stood = cuts.flatMap((cut) => cut.stood ?? []);
  const full = cuts.filter((cut, at) => cut.stood !== null && isFull(cut.stood, heads[at]?.label ?? null)).length;
  return { stood, share: stood.length / cuts.length, full };
}
