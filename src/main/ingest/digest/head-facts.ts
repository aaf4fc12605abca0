import { lines } from '../blocks/lines';
import { piece, type Piece } from '../blocks/piece';
import type { PageFacts } from '../metadata/describe';
import type { Cut } from './cut';
import { fieldFacts } from './export-facts';
import { publishedOn } from './standing';

/** What an export of a press database prints under a headline: length, day, hour, paper, code, language, rights. */
export interface HeadFacts {
  readonly page: PageFacts;
  /** The lines it prints, from the start of the article. */
  readonly pieces: readonly Piece[];
}

const count = /^[\d,.]+ (?:words|từ)$/u;
const day =
  /^(\d{1,2}) (january|february|march|april|may|june|july|august|september|october|november|december) (\d{4})$/iu;
const months = 'january february march april may june july august september october november december'.split(' ');
const furniture =
  /^(?:\d{1,2}:\d{2}(?: [AP]M)?|[A-Z][A-Z0-9]{2,8}|English|Vietnamese|Tiếng Việt|(?:\(c\)|©|Copyright)\b.*|(?:Page|Trang) [\w-]+)$/u;
const MOST = 12;
/** Units between a headline and a line at the head of its article, at most. */
const NEAR_TITLE = 200;

/** What a digest or an export prints about one of its articles: where it stood and when. */
export function headFactsOf(text: string, cut: Cut, digestDay: string | null): HeadFacts {
  const { stood } = cut;
  if (stood === null) {
    const own = text.slice(cut.start, cut.closing);
    const { page, pieces } = fieldFacts(own, cut.title.start - cut.start) ?? exportFacts(own);
    return { page, pieces: pieces.map((one) => ({ ...one, start: one.start + cut.start, end: one.end + cut.start })) };
  }
  const isLine = text.slice(text.lastIndexOf('\n', stood.start) + 1, stood.start).trim() === '';
  const between = text.slice(cut.title.end, Math.max(cut.title.end, stood.start)).trim();
  const isAtHead = between.length <= NEAR_TITLE && !/[.!?…]$/u.test(between);
  return {
    page: {
      ...(stood.day === null ? {} : { published: publishedOn(stood.day, digestDay) }),
      // With its day it is where the article stood; a bare "Theo …" below it only credits.
      ...(stood.paper === null || (stood.isCredit && !isAtHead && stood.day === null)
        ? {}
        : { publisher: stood.paper }),
      ...(stood.isCredit ? { origin: stood.paper } : {}),
    },
    pieces: isAtHead
      ? [piece(stood.start, stood.end, 'dateline')]
      : isLine
        ? [piece(stood.start, stood.end, 'source')]
        : [],
  };
}

function exportFacts(text: string): HeadFacts {
  const all = lines(text)
    .slice(0, MOST)
    .map((line) => ({ ...line, words: text.slice(line.start, line.end) }));
  const counted = all.findIndex(({ words }) => count.test(words));
  if (counted < 1) return { page: {}, pieces: [] };
  const pieces: Piece[] = [];
  let page: PageFacts = {};
  for (const { start, end, words } of all.slice(counted)) {
    const dated = day.exec(words);
    const isDay = dated !== null && page.published === undefined;
    if (isDay) {
      const month = String(months.indexOf((dated[2] ?? '').toLowerCase()) + 1).padStart(2, '0');
      const value = `${dated[3] ?? ''}-${month}-${(dated[1] ?? '').padStart(2, '0')}`;
      page = { ...page, published: { value, basis: 'printed', certain: true } };
      pieces.push(piece(start, end, 'dateline'));
    } else if (count.test(words) || furniture.test(words)) {
      pieces.push(piece(start, end, 'boilerplate'));
    } else if (page.published !== undefined && page.publisher === undefined && words.length <= 60) {
      page = { ...page, publisher: words };
      pieces.push(piece(start, end, 'boilerplate'));
    } else break;
  }
  return { page, pieces };
}
