import type { getDocument, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api';
import { fontEncoding } from '../../encoding/fonts';
import { areWoven, inLines, lettersOf, type Drawing, type Operations } from './glyph-runs';
import { finite, product } from './matrix';
import { hasOpenEnds } from './open-ends';
import type { PdfPage, Run } from './run';

/** What a PDF file says of itself; strings as they stand there. */
export interface PdfFacts {
  readonly title?: string;
  readonly author?: string;
  readonly created?: string;
  readonly lang?: string;
}

/** A PDF file read page by page, or why it cannot be read. */
export type OpenedPdf =
  | { readonly kind: 'pages'; readonly pages: readonly PdfPage[]; readonly facts: PdfFacts; readonly unread: number }
  | { readonly kind: 'encrypted' };

/** Bounds on one PDF. */
export interface PdfLimits {
  readonly maxPages: number;
  /** Milliseconds after which the remaining pages are left unread. */
  readonly maxTime: number;
  /** Runs of one page beyond this number are left out. */
  readonly maxRuns: number;
}

const defaultLimits: PdfLimits = { maxPages: 2000, maxTime: 20_000, maxRuns: 60_000 };

/**
 * Reads the text layer of a PDF. `needsFonts` decides from the letters of a page whether the names of its fonts are
 * worth asking for, and its letters by their codes. Throws when the bytes are no PDF; `unread` counts pages beyond the bounds, too damaged to read or cut
 * off.
 */
export async function openPdf(
  bytes: Buffer,
  needsFonts: (text: string) => boolean,
  limits: PdfLimits = defaultLimits,
): Promise<OpenedPdf> {
  if (hasOpenEnds(bytes)) throw new Error('too many of its objects are damaged');
  const until = Date.now() + limits.maxTime;
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    maxImageSize: 1,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    const last = Math.min(document.numPages, limits.maxPages);
    const pages: PdfPage[] = [];
    let whole = 0;
    const assumed: Drawing['assumed'] = new Map();
    for (let number = 1; number <= last && Date.now() < until; number += 1) {
      const cut = pdfjs.cutStreams();
      const page = await readPage(document, number, needsFonts, { ops: pdfjs.OPS, most: limits.maxRuns, assumed });
      const isWhole = pdfjs.cutStreams() === cut;
      if (page === null || (page.runs.length === 0 && !isWhole)) continue;
      pages.push(page);
      if (isWhole) whole += 1;
    }
    return { kind: 'pages', pages, facts: await factsOf(document), unread: document.numPages - whole };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { kind: 'encrypted' };
    throw error;
  } finally {
    await task.destroy();
  }
}

interface Pdfjs {
  readonly getDocument: typeof getDocument;
  readonly OPS: Operations;
  /** How many streams were cut off as too long so far. */
  readonly cutStreams: () => number;
}

/** Loaded when the first PDF comes: two megabytes of program that most libraries never need. */
async function loadPdfjs(): Promise<Pdfjs> {
  const host = globalThis as { DOMMatrix?: unknown; ImageData?: unknown; Path2D?: unknown; pdfjsWorker?: unknown };
  host.DOMMatrix ??= Object;
  host.ImageData ??= Object;
  host.Path2D ??= Object;
  // Without it pdfjs looks for a worker file beside itself, which a bundle does not have.
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  host.pdfjsWorker = worker;
  const said: { log: (...words: unknown[]) => void } = globalThis.console;
  const log = said.log.bind(said);
  // While it is loaded, before it can be told to be quiet, it misses a package that only drawing needs.
  said.log = () => undefined;
  try {
    const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    return { getDocument, OPS, cutStreams: worker.countCutStreams ?? (() => 0) };
  } finally {
    said.log = log;
  }
}

/** `null` for a page whose description is damaged: the others are still read. */
async function readPage(
  document: PDFDocumentProxy,
  number: number,
  needsFonts: (text: string) => boolean,
  drawing: Omit<Drawing, 'viewport'>,
): Promise<PdfPage | null> {
  try {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const items = await textItems(page, drawing.most);
    const drawn = items.map((item) => runOf(item, transform));
    const letters = (): Promise<Run[]> => lettersOf(page, { ...drawing, viewport: transform });
    const asked = needsFonts(items.map((item) => item.str).join(' ')) ? await letters() : [];
    const isLegacy = asked.some(({ font }) => fontEncoding(font) !== null);
    const runs = areWoven(drawn) ? inLines(isLegacy ? asked : await letters()) : isLegacy ? asked : drawn;
    page.cleanup();
    return { number, width, height, runs };
  } catch {
    return null;
  }
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

async function textItems(page: PDFPageProxy, most: number): Promise<Item[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.filter((item): item is (typeof items)[number] & Item => 'str' in item).slice(0, most);
}

function runOf(item: Item, viewport: readonly number[]): Run {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = product(viewport, item.transform);
  const size = Math.hypot(c, d) || item.height || Math.hypot(a, b);
  return {
    text: item.str,
    x: finite(e),
    y: finite(f),
    width: Math.abs(finite(item.width)),
    size: finite(size),
    font: null,
    style: item.fontName,
    isTurned: Math.abs(b) > Math.abs(a) || a < 0,
  };
}

async function factsOf(document: PDFDocumentProxy): Promise<PdfFacts> {
  try {
    const { info } = (await document.getMetadata()) as unknown as { readonly info: Readonly<Record<string, unknown>> };
    const words = (key: string): string | undefined => {
      const value = info[key];
      const said = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim().normalize('NFC').slice(0, 500) : '';
      return said === '' ? undefined : said;
    };
    const entries = {
      title: words('Title'),
      author: words('Author'),
      created: words('CreationDate'),
      lang: words('Language'),
    };
    return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
  } catch {
    return {};
  }
}
