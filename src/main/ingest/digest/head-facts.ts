import { lines } from '../blocks/lines';
import { piece, type Piece } from '../blocks/piece';
import type { PageFacts } from '../metadata/describe';

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

const place =
  /^\(?\s*(?:(?:nguồn|theo)\s*:?\s*)?(\p{L}[^,;()]{1,50}?)?\s*[,;–-]?\s*(?:ra\s)?(?:ngày\s)?(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})\s*\)?$/iu;

/** What stands under the headline of an article in a digest: where it stood and when, or the head of an export. */
export function headFactsOf(text: string): HeadFacts {
  const under = lines(text)
    .slice(1, 3)
    .map((line) => ({ ...line, found: place.exec(text.slice(line.start, line.end)) }))
    .find((line) => line.found !== null);
  const [, paper, dayOf = '', month = '', year = ''] = under?.found ?? [];
  if (under === undefined || Number(dayOf) > 31 || Number(month) > 12) return exportFacts(text);
  const value = `${year}-${month.padStart(2, '0')}-${dayOf.padStart(2, '0')}`;
  return {
    page: {
      published: { value, basis: 'printed', certain: true },
      ...(paper === undefined ? {} : { publisher: paper.trim() }),
    },
    pieces: [piece(under.start, under.end, 'dateline')],
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
