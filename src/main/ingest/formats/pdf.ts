// PDF: the bytes come in; the text of its text layer in reading order, with its pages, goes out.
import type { Issue } from '../../../shared/article';
import { piece } from '../blocks/piece';
import { refused, type RawFile, type Source } from '../source';
import { fileFacts } from './office/file-facts';
import { browserPrintOf, siteHead, type BrowserPrint } from './pdf/browser-print';
import { guttersOf, readingOrder } from './pdf/columns';
import { footnotesOf, usualSize } from './pdf/footnotes';
import { furnitureOf, type CutPage } from './pdf/furniture';
import { linesOf } from './pdf/lines';
import { openPdf, type PdfFacts } from './pdf/open-pdf';
import { flow, type Flow } from './pdf/paragraphs';
import { repairedLines, type PageLines, type RepairedLines } from './pdf/repaired-lines';
import { segmentsOf } from './pdf/segments';
import { ownTitle, titlePiece } from './pdf/title';

/** Reads the text layer of a PDF. A scan without one gives no article and `no-text`. */
export async function readPdf({ bytes }: RawFile): Promise<Source> {
  const opened = await openPdf(bytes, mayBeLegacy);
  if (opened.kind === 'encrypted') return refused('encrypted', 'The PDF is locked with a password.');
  const pages = opened.pages.map(({ number, height, runs }) => ({ number, height, segments: segmentsOf(runs) }));
  const printed = pages.flatMap((page) => browserPrintOf(page) ?? []);
  const repaired = repairedLines(linesIn(pages, printed));
  const read = flowOf(repaired);
  const issues = [...issuesOf(opened.unread, pages), ...repaired.issues];
  if (read.text.trim() === '') return { encoding: 'utf-8', documents: [], issues };
  if (!hasWords(read.text)) return refused('no-text', NO_LETTERS);
  const document = documentOf(read, opened.facts, printed[0]?.facts ?? null);
  return { encoding: repaired.encoding ?? 'utf-8', documents: [document], issues };
}

const NO_LETTERS = 'The fonts of the PDF do not tell which letters they show.';
/** Letters of a text that tells anything. */
const JUDGED = 200;
/** Share of them that stand in words or numbers, at least. */
const LEAST_WORDS = 0.4;

/** Dots and strokes on which a form is filled in. */
const blanks = /[._…·–—-]{3,}/gu;

/** False for the signs that letters come out as whose font says nothing of them. */
function hasWords(text: string): boolean {
  const signs = text.replace(/\s+/gu, '').replace(blanks, '');
  const words = text.match(/[\p{L}\p{M}\d]{2,}/gu)?.join('') ?? '';
  return signs.length < JUDGED || words.length >= LEAST_WORDS * signs.length;
}

/** Letters that stand for others in the pre-Unicode fonts: which ones, only the names of the fonts tell. */
function mayBeLegacy(text: string): boolean {
  return (
    (
      text.match(
        /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff\uf020-\uf0ff]/gu,
      ) ?? []
    ).length >= 3
  );
}

/** The pages' text: columns one after the other, running heads and footnotes out of the way of the paragraphs they interrupt. */
function flowOf({ pages }: RepairedLines): Flow {
  const columns = pages.flatMap((page) => page.columns);
  const usual = usualSize(columns.flat());
  return flow(
    pages.flatMap((page) => [...page.columns.flat(), ...page.outside]),
    new Set(pages.flatMap((page) => page.outside)),
    new Set(columns.flatMap((column) => footnotesOf(column, usual))),
  );
}

function linesIn(pages: readonly CutPage[], printed: readonly BrowserPrint[]): readonly PageLines[] {
  const outside = new Set([...furnitureOf(pages), ...printed.flatMap(({ furniture }) => furniture)]);
  const bodies = pages.map(({ segments }) => segments.filter((one) => !outside.has(one)));
  const gutters = guttersOf(bodies);
  return pages.map(({ number, segments }, index) => {
    const margins = segments.filter((one) => outside.has(one));
    return {
      columns: readingOrder(bodies[index] ?? [], gutters).map((region) => linesOf(region, number)),
      outside: linesOf({ segments: margins, left: 0, right: 0 }, number),
    };
  });
}

function issuesOf(unread: number, pages: readonly CutPage[]): Issue[] {
  const issues: Issue[] = [];
  const empty = pages.filter((page) => page.segments.length === 0).map((page) => page.number);
  if (pages.length > 0 && empty.length === pages.length) {
    issues.push({ code: 'no-text', message: 'Scanned pages without text: the PDF holds only pictures.' });
  } else if (empty.length > 0) {
    const named = empty.slice(0, 10).join(', ');
    issues.push({ code: 'no-text', message: `Scanned page without text: ${named}${empty.length > 10 ? '…' : ''}.` });
  }
  if (unread > 0) {
    issues.push({ code: 'truncated', message: `${unread} pages of the PDF could not be read to their end.` });
  }
  return issues;
}

function documentOf(read: Flow, facts: PdfFacts, printed: BrowserPrint['facts'] | null): Source['documents'][number] {
  const title = titlePiece(read.text, read.pieces, facts.title);
  const named = ownTitle(facts.title);
  const words = printed === null ? [] : read.pieces.map(({ start, end }) => read.text.slice(start, end));
  const head = siteHead(words, title ?? 0);
  return {
    text: read.text,
    pieces: read.pieces.map((one, index) =>
      piece(one.start, one.end, one.isFurniture || head.has(index) ? 'boilerplate' : index === title ? 'title' : null),
    ),
    page: { ...printed, ...(title === null && named !== undefined ? { title: named } : {}) },
    file: fileFacts({ author: facts.author, created: isoMoment(facts.created), lang: facts.lang }),
    pages: read.pages.map(({ page, at }) => ({ at, label: String(page) })),
  };
}

/** `D:20211215105300+07'00'` as an ISO moment; `undefined` for what is no day. */
function isoMoment(value: string | undefined): string | undefined {
  const parts = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(?:\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?)?)?/u.exec(
    value ?? '',
  );
  if (parts === null) return undefined;
  const [, year = '', month = '', day = '', hour, minute, utc = '', zone, zoneMinute = '00'] = parts;
  const date = `${year}-${month}-${day}`;
  if (Number.isNaN(Date.parse(date))) return undefined;
  if (hour === undefined || minute === undefined) return date;
  return `${date}T${hour}:${minute}${zone === undefined ? utc : `${zone}:${zoneMinute}`}`;
}
