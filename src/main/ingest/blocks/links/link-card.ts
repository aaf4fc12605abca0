// A card links to another article: its headline and the first sentences of it, which lost the line break between them.
// A paragraph comes in; whether it is one goes out.
import type { Span } from '../../../../shared/article';
import { isSmall, seamsIn, wordBehind, wordsFrom } from '../seams/seams';
import { opensSentence } from '../seams/sentence-opener';
import { cutCards, hasSeam, LONGEST_ALONE, LONGEST_HEADLINE, SHORTEST_CARD } from './teaser';
import { pairsOf, timesHeld, wholeArticle, type WholeArticle } from './whole-article';
import { folded } from '../words-in';

const LONGEST_CARD = 700;
const SHORTEST_HEADLINE = 25;
/** So much is read behind a headline. */
const AHEAD = 60;
const SHORTEST_SENTENCE = 50;
/** Share of the headline's words that the sentences behind it take up again, at least. */
const LEAST_TAKEN_UP = 0.35;
/** The same in an article that is known to print cards. */
const LEAST_AMONG_CARDS = 0.1;
/** Share of the headline's pairs of words that the rest of the article may hold: a card tells of something else. */
const MOST_HELD = 0.25;
/** Share of them that the article's own headline may hold. */
const MOST_OF_TITLE = 0.5;

/** So many cards beside one another are a row. */
const LEAST_ROW = 3;
/** Share of its paragraphs that are like cards on a page that holds nothing else. */
const MOST_OF_PAGE = 0.6;
/** More paragraphs above the first card are a story with cards below it. */
const MOST_ABOVE = 3;
/** Share of a neighbour's pairs of words that the rest of the article may hold. */
const MOST_HELD_BESIDE = 0.12;

/** The mark of a paper behind a headline: "… trên biển ABC.vn - Đoàn tàu …", "… trên biển (ABC) - Đoàn tàu …". */
const marked =
  /\s(?:([\p{L}\d]+\.(?:vn|VN|com))|(\(\p{Lu}[^()\d]{1,21}\)|\p{Lu}[\p{Lu}&]{1,6}))(?:(?<=\))\s?|\s)[-–—]\s?(?=["“]?\p{Lu})/u;
/** Cheap, and true of every such mark. */
const mayBeMarked = /[-–—](?<=[\s)].)/u;
/** Words that end no headline. */
const openWords =
  'và|của|hay|hoặc|cho|với|như|là|ở|tại|tới|đến|từ|trong|trên|vào|về|theo|do|bởi|vì|để|cùng|giữa|các|những|một|mỗi|ông|bà';
const headlineShape = new RegExp(
  `^["“‘'\\p{Lu}\\d](?!.*[.!?…;]["”’]?\\s).*[\\p{L}\\d”"’'?!)](?<!\\s(?:${openWords}))$`,
  'u',
);
const opensStory =
  /^(?:Trên|Trước|Ví như|Sau|Theo|Trong|Tại|Hiện|Được biết|Về|Ngoài|Bên|Tuy|Khi|Tôi|Ngày|Cũng|Đây|Với)\s/u;

/** Numbers of the paragraphs of an article that are cards of others. */
export function linkCards(text: string, paragraphs: readonly Span[]): ReadonlySet<number> {
  const article = wholeArticle(text);
  const cut = cutCards(article, paragraphs);
  const found = cardsAmong(article, paragraphs, LEAST_TAKEN_UP);
  if (found.size === 0) return cut;
  return new Set([...cut, ...rowsOf(article, paragraphs)]);
}

function rowsOf(article: WholeArticle, paragraphs: readonly Span[]): ReadonlySet<number> {
  const cards = cardsAmong(article, paragraphs, LEAST_AMONG_CARDS);
  const alike = paragraphs.flatMap((one, index) => (isLikeCard(article, one) ? [index] : []));
  if (isPageOfCards(cards, alike, paragraphs.length)) return new Set([...cards, ...alike]);
  if (cards.size > 1) return withNeighbours(cards, alike);
  return new Set([...cards].filter((index) => isSureAlone(article, paragraphs[index])));
}

function isPageOfCards(cards: ReadonlySet<number>, alike: readonly number[], length: number): boolean {
  return (
    alike.length >= LEAST_ROW &&
    alike.length >= MOST_OF_PAGE * length &&
    [...cards].some((index) => index <= MOST_ABOVE)
  );
}

/** A single card that no paper marked is short: a longer one may be a paragraph that lost the break behind its heading. */
function isSureAlone(article: WholeArticle, one: Span | undefined): boolean {
  return one !== undefined && (one.end - one.start <= LONGEST_ALONE || isMarkedCard(article, one));
}

/** Cards stand in rows: what stands between two of them, or below a row, is known by less; above one ends the story. */
function withNeighbours(found: ReadonlySet<number>, alike: readonly number[]): ReadonlySet<number> {
  const cards = new Set(found);
  for (const index of alike) if (isInRow(cards, index)) cards.add(index);
  return cards;
}

function isInRow(cards: ReadonlySet<number>, index: number): boolean {
  const isBelowRow = Array.from({ length: LEAST_ROW }, (_, at) => index - at - 1).every((at) => cards.has(at));
  return (cards.has(index - 1) && cards.has(index + 1)) || isBelowRow;
}

/** True for what may be a headline and a sentence, and of which the article says hardly a word. */
function isLikeCard(article: WholeArticle, one: Span): boolean {
  if (one.end - one.start > LONGEST_CARD || !endsSentence(article, one)) return false;
  const words = article.text.slice(one.start, one.end);
  if (!hasSeam(article.text, one)) return false;
  const own = timesHeld(words);
  return shareOf(words, (pair) => article.timesOf(pair) > (own.get(pair) ?? 0)) <= MOST_HELD_BESIDE;
}

function endsSentence({ text }: WholeArticle, { end }: Span): boolean {
  return '.…!?”"'.includes(text.charAt(end - 1));
}

function cardsAmong(article: WholeArticle, paragraphs: readonly Span[], least: number): ReadonlySet<number> {
  const found = new Set<number>();
  paragraphs.forEach((one, index) => {
    if (isLinkCard(article, one, least)) found.add(index);
  });
  return found;
}

/** True for a card of another article, of whose headline at least a share is taken up. */
function isLinkCard(article: WholeArticle, one: Span, least: number): boolean {
  const length = one.end - one.start;
  if (length < SHORTEST_CARD || length > LONGEST_CARD) return false;
  if (!endsSentence(article, one)) return false;
  return isMarkedCard(article, one) || isUnmarkedCard(article, one, least);
}

/** A paper's own address stands so in no sentence, nor do initials with which it marks its other paragraphs. */
function isMarkedCard(article: WholeArticle, one: Span): boolean {
  const { text } = article;
  const head = text.slice(one.start, one.start + LONGEST_HEADLINE);
  const found = mayBeMarked.test(head) ? marked.exec(head) : null;
  if (found === null) return false;
  const headline = head.slice(0, found.index);
  if (!isHeadline(headline)) return false;
  const [whole, address, mark = ''] = found;
  if (address !== undefined || article.isOpening(mark)) return !isTitled(article, headline);
  return isOfOther(article, one, headline, text.slice(one.start + found.index + whole.length, one.end), LEAST_TAKEN_UP);
}

function isUnmarkedCard(article: WholeArticle, one: Span, least: number): boolean {
  const { text } = article;
  const end = Math.min(one.end, one.start + LONGEST_HEADLINE + AHEAD);
  const head = text.slice(one.start, end);
  for (const { at, mayOpen } of seamsIn(
    text,
    one.start + SHORTEST_HEADLINE - 1,
    Math.min(end, one.start + LONGEST_HEADLINE + 1),
  )) {
    const length = at - one.start;
    if (!mayOpen && !takesUpWord(head, length)) continue;
    const [word, next, third] = wordsFrom(text, at, end);
    const headline = head.slice(0, length);
    if (!opensSentence(word, next) && !takesUp(headline, `${word} ${next}`, third)) continue;
    const behind = text.slice(at, one.end);
    return isHeadline(headline) && isLong(behind) && isOfOther(article, one, headline, behind, least);
  }
  return false;
}

/** Cheap, and true of every word with which a sentence may take the headline up. */
function takesUpWord(head: string, at: number): boolean {
  const word = wordBehind(head, at, head.length);
  if (head.startsWith(word)) return true;
  return isSmall(head.charCodeAt(at + word.length + 2)) && head.includes(` ${word.toLowerCase()} `);
}

/** A name inside a sentence soon comes to its end. */
function isLong(words: string): boolean {
  return !/[.!?…]/u.test(words.slice(0, SHORTEST_SENTENCE));
}

/** True where a sentence begins as its headline does, or with words that are no name there. */
function takesUp(headline: string, opening: string, third: string): boolean {
  if (headline.startsWith(`${opening} ${third}`)) return true;
  if (!/^["“‘]?\p{Ll}/u.test(third)) return false;
  return headline.startsWith(`${opening} `) || headline.includes(` ${opening.toLowerCase()} `);
}

function isHeadline(words: string): boolean {
  if (words.length < SHORTEST_HEADLINE || opensStory.test(words)) return false;
  const quotes = words.match(/["“”]/gu)?.length ?? 0;
  return quotes % 2 === 0 && headlineShape.test(words);
}

/** True where a headline, maybe behind the name of a section, is that of the article itself. */
function isTitled(article: WholeArticle, headline: string): boolean {
  return shareOf(headline, article.isOfTitle) > MOST_OF_TITLE;
}

/** True where the sentences behind a headline take it up and the rest of the article does not. */
function isOfOther(article: WholeArticle, one: Span, headline: string, behind: string, least: number): boolean {
  const words = folded(headline);
  const taken = new Set(folded(behind.slice(0, 3 * headline.length)));
  if (words.filter((word) => taken.has(word)).length < least * words.length) return false;
  const own = timesHeld(article.text.slice(one.start, one.end));
  return shareOf(headline, (pair) => article.timesOf(pair) > (own.get(pair) ?? 0)) <= MOST_HELD;
}

/** Share of the pairs of neighbouring words for which `isHeld` is true. */
function shareOf(headline: string, isHeld: (pair: string) => boolean): number {
  const pairs = pairsOf(headline);
  return pairs.filter(isHeld).length / pairs.length;
}
