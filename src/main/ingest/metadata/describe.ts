// Metadata: the pieces of a text and what its page or file tells come in; title, dates, publisher, origin and the rest go out.
import { hiddenKinds, type BlockKind, type DatedFact, type Metadata } from '../../../shared/article';
import { creditedSource } from '../blocks/credits/source-credit';
import { issuerOf } from '../blocks/headline/letterhead';
import { wordsOf, type Piece } from '../blocks/piece';
import { readDateline, type Dateline } from './dateline';
import { eventDate, ownEventDate } from './event-date';
import type { YearEvidence } from './infer-year';
import { isRealMoment } from './iso-moment';
import { invitingPaper } from './inviting-paper';
import { langOf } from './lang';
import { makeTitle } from './made-title';
import { isMarked, leadMark, noMark, tailMark, titleMark, type LeadMark } from './publisher';
import { readSignature, withoutStress, type Signature } from './signature';
import { toldDay } from './told-day';

/** What a page's own head (meta elements, front matter) or a file tells; everything is optional. */
export type PageFacts = Partial<Omit<Metadata, 'titleMade' | 'event'>>;

const LEAD_LENGTH = 900;
const LEAD_PIECES = 3;
/** No fact stands farther into a piece than this. */
const LONGEST_READ = 1200;

/** What is known of an article besides its text. */
export interface GivenFacts {
  /** What the file's name or folders say: `2024-07-25`, `2024-07` or `2024`. */
  readonly pathDate: string | null;
  /** What the page says of the article. */
  readonly page: PageFacts;
  /** What the file says of itself; weaker than anything printed. */
  readonly file: PageFacts;
}

/** Metadata of an article: the page's own facts first, then what its text prints, then what file and place suggest. */
export function describe(text: string, pieces: readonly Piece[], given: GivenFacts): Metadata {
  const [page, file] = [withRealDays(given.page), withRealDays(given.file)];
  const { pathDate } = given;
  const { title, dateline, byline, paragraph: body, caption, source, duplicate } = tellingWords(text, pieces);
  const lead = body.join('\n').slice(0, LEAD_LENGTH);
  const datelines = datelinesOf(dateline);
  const mark = firstMark([...body, ...duplicate]);
  const published = page.published ?? publishedFact(datelines[0]?.value, pathDate, file.published);
  const signed = readSignature(byline.at(-1) ?? '');
  const dated = signatureOf(datelines.find((line) => line.byline !== null)?.byline ?? '');
  const evidence = { published, pathDate };
  const printed = page.title ?? (stripMarks(title[0] ?? '') || (file.title ?? ''));
  return {
    title: printed === '' ? makeTitle(body[0] ?? caption[0] ?? text.trim()) : printed,
    titleMade: printed === '',
    published,
    event: eventOf(text, pieces, [lead, caption[0], title[0]], evidence),
    publisher: first(
      page.publisher,
      mark.publisher,
      tailMark(body),
      titleMark(title[0] ?? ''),
      issuerOf(text),
      invitingPaper(text),
      file.publisher,
    ),
    origin: first(page.origin, originOf(source), dated.origin, signed.origin, mark.origin),
    byline: first(
      isPaper(page.byline) ? null : page.byline,
      dated.byline === page.publisher ? null : dated.byline,
      signed.byline,
      file.byline,
    ),
    url: first(page.url, file.url),
    saved: first(page.saved, file.saved),
    lang: first(page.lang, langOf(text), file.lang),
  };
}

/** Facts without moments on days no month has: they were never, and cannot be put in order. */
function withRealDays(facts: PageFacts): PageFacts {
  const { published, saved, ...rest } = facts;
  const isReal = [published?.value, saved].every(
    (value) => value === undefined || value === null || isRealMoment(value),
  );
  if (isReal) return facts;
  return {
    ...rest,
    ...(published && isRealMoment(published.value) ? { published } : {}),
    ...(saved && isRealMoment(saved) ? { saved } : {}),
  };
}

function datelinesOf(lines: readonly string[]): readonly Dateline[] {
  const found: Dateline[] = [];
  for (const line of lines) {
    const read = readDateline(line);
    if (read !== null) found.push(read);
  }
  return found;
}

/** The mark of the first lead that has one. */
function firstMark(leads: readonly string[]): LeadMark {
  for (const lead of leads) {
    const mark = leadMark(lead);
    if (isMarked(mark)) return mark;
  }
  return noMark;
}

/** Pages of some papers give the paper itself for the writer. */
function isPaper(byline: string | null | undefined): boolean {
  return /\s(?:Online|ONLINE|điện tử)$|^(?:Báo|BÁO|Tạp chí|TẠP CHÍ)\s|\.(?:vn|com|net)$/u.test(byline ?? '');
}

type Told = readonly [string, ...(string | undefined)[]];

/** The day that the words which tell of an event print, else one its text calls its own, else one told beside its own day. */
function eventOf(text: string, pieces: readonly Piece[], told: Told, evidence: YearEvidence): DatedFact | null {
  return firstEvent(told, text, evidence) ?? ownEvent(text, pieces, evidence) ?? toldDay(told[0], evidence.published);
}

function firstEvent(told: readonly (string | undefined)[], text: string, evidence: YearEvidence): DatedFact | null {
  for (const words of told) {
    const date = words === undefined ? null : eventDate(words, text, evidence);
    if (date !== null) return date;
  }
  return null;
}

/** The day that a report gives for its own: of what is hidden none is. */
function ownEvent(text: string, pieces: readonly Piece[], evidence: YearEvidence): DatedFact | null {
  for (const { kind, start, end } of pieces) {
    const isHidden = kind !== null && hiddenKinds.has(kind);
    const date = isHidden ? null : ownEventDate(text.slice(start, end), text, evidence);
    if (date !== null) return date;
  }
  return null;
}

type Telling = 'title' | 'dateline' | 'byline' | 'paragraph' | 'caption' | 'source' | 'duplicate';

/** The words of the pieces that tell facts, by kind; of paragraphs and copies only the first, where a lead stands. */
function tellingWords(text: string, pieces: readonly Piece[]): Readonly<Record<Telling, readonly string[]>> {
  const found: Record<Telling, string[]> = {
    title: [],
    dateline: [],
    byline: [],
    paragraph: [],
    caption: [],
    source: [],
    duplicate: [],
  };
  for (const { kind, start, end } of pieces) {
    if (kind === null || !isTelling(kind) || (isLead(kind) && found[kind].length >= LEAD_PIECES)) continue;
    const words = wordsOf(text, { start, end: Math.min(end, start + LONGEST_READ) });
    found[kind].push(isLead(kind) ? words : withoutStress(words));
  }
  return found;
}

function isTelling(kind: BlockKind): kind is Telling {
  return kind !== 'boilerplate' && kind !== 'related';
}

function isLead(kind: Telling): boolean {
  return kind === 'paragraph' || kind === 'duplicate';
}

/** The first that is known. */
function first(...facts: readonly (string | null | undefined)[]): string | null {
  for (const fact of facts) if (fact !== null && fact !== undefined) return fact;
  return null;
}

/** Heading marks of Markdown and tags left in a copied text are no part of a title. */
function stripMarks(title: string): string {
  return title
    .replace(/<\/?(?:b|i|u|em|strong|span)>/giu, '')
    .replace(/^#{1,6}\s+/u, '')
    .replace(/\s+(?:#+|={3,}|-{3,})$/u, '');
}

const FULL_DATE = '2021-12-15'.length;

/** A printed date, else the full day a name gives, else what the file says of itself, else the month or year of a folder. */
function publishedFact(
  printed: string | undefined,
  pathDate: string | null,
  ofFile: DatedFact | null | undefined,
): DatedFact | null {
  if (printed !== undefined) return { value: printed, basis: 'printed', certain: true };
  if (pathDate?.length !== FULL_DATE && ofFile) return ofFile;
  return pathDate === null ? null : { value: pathDate, basis: 'folder', certain: false };
}

/** Beside a date stands who wrote it, or whom it was taken from ("Theo Bản tin A"). */
function signatureOf(words: string): Signature {
  const origin = creditedSource(words);
  return origin === null ? readSignature(words) : { byline: null, origin };
}

function originOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const source = creditedSource(line);
    if (source !== null) return hostOf(source) ?? source.replace(/[\s.]+$/u, '');
  }
  return null;
}

/** The host of an address: whom it credits; `null` for any other words. */
function hostOf(source: string): string | null {
  return /^https?:\/\/(?:www\.)?([\p{L}\d.-]*[\p{L}\d])/iu.exec(source)?.[1]?.toLowerCase() ?? null;
}
