import { lines } from '../blocks/lines';
import { piece, type Piece } from '../blocks/piece';
import { dateValue, printedDates } from '../metadata/dates';
import type { PageFacts } from '../metadata/describe';
import { fieldsOf, type ExportField } from './export-fields';
import type { HeadFacts } from './head-facts';

/** Fields an article of an export has, at least. */
const LEAST_FIELDS = 2;
/** Lines above the first field that may say where it stood and when. */
const ABOVE = 5;
const place = /^(?:\d{1,4} of \d{1,4} DOCUMENTS?|(?:Document|Tài liệu) \d{1,4} (?:of|\/) \d{1,4}|Page \d+ of \d+)$/u;
const languages: Readonly<Record<string, string>> = {
  vietnamese: 'vi',
  english: 'en',
  french: 'fr',
  chinese: 'zh',
  russian: 'ru',
};

/** What the fields of an article of an export tell, and its lines that are no story; its headline begins at `title`. `null` where it has none. */
export function fieldFacts(text: string, title: number): HeadFacts | null {
  const spans = lines(text).map(({ start, end }) => ({ start, end, words: text.slice(start, end) }));
  const found = fieldsOf(spans.map(({ words }) => words));
  const all = spans.map((span, at) => ({ ...span, field: found[at] ?? null }));
  const fields = all.filter(({ field }) => field !== null);
  if (fields.length < LEAST_FIELDS) return null;
  const pieces: Piece[] = [];
  let page: PageFacts = {};
  const first = all.findIndex(({ field }) => field !== null);
  const above = all.slice(0, Math.min(first, ABOVE));
  for (const { start, end, words } of above) {
    if (start === title) continue;
    const told = place.test(words) ? {} : headLine(words, page);
    if (told === null) continue;
    page = { ...page, ...told };
    pieces.push(piece(start, end, 'boilerplate'));
  }
  for (const { start, end, field } of all) {
    if (field === null) continue;
    page = { ...page, ...told(field) };
    const isWords = (field.name === 'story' || field.name === 'title') && field.value !== '';
    pieces.push(piece(start, isWords ? endOfName(text, end - field.value.length) : end, 'boilerplate'));
  }
  return { page, pieces };
}

/** What a line above the fields tells: a day, the paper above it, rights; `null` for a headline. */
function headLine(words: string, known: PageFacts): PageFacts | null {
  const day = dayIn(words);
  if (day !== null && words.length <= 60) return day;
  if (/^(?:\(c\)|©|Copyright)/iu.test(words)) return {};
  return known.publisher === undefined && known.published === undefined && words.length <= 60
    ? { publisher: words }
    : null;
}

function told({ name, value }: ExportField): PageFacts {
  if (name === 'day') return dayIn(value) ?? {};
  if (value === '') return {};
  if (name === 'paper') return { publisher: value };
  if (name === 'byline') return { byline: value.replace(/^by\s+/iu, '') };
  const lang = name === 'lang' ? languages[value.split(/[\s;,]/u)[0]?.toLowerCase() ?? ''] : undefined;
  return lang === undefined ? {} : { lang };
}

function dayIn(words: string): PageFacts | null {
  const date = printedDates(words).find(({ year, until }) => year !== null && until === null);
  if (date === undefined) return null;
  return { published: { value: dateValue(date, date.year), basis: 'printed', certain: true } };
}

/** The end of a field's name before its value. */
function endOfName(text: string, value: number): number {
  return text.slice(0, value).trimEnd().length;
}
