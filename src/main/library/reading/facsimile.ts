// A PDF that holds only pictures of pages has its text, if somebody typed or recognised it, in a .txt of the same name
// beside it. The text is the article; the PDF is its facsimile, no article and no problem.
import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Issue } from '../../../shared/article';

/** What tells whether a file has text, however it was read. */
interface Read {
  readonly issues: readonly Issue[];
  readonly articles: readonly unknown[];
}

/** Files as they were read, by path. */
type Files = ReadonlyMap<string, Read>;

/** True for pages that were scanned and hold no text at all. */
export function isFacsimile({ issues, articles }: Read): boolean {
  return articles.length === 0 && issues.some(({ code }) => code === 'no-text');
}

const PAGES = '.pdf';
const TEXT = '.txt';

/** What programs that recognise the text of `X.pdf` put behind its name: nothing, `.pdf` (the sidecar of OCRmyPDF) or `.ocr`. */
const BEHIND = ['', PAGES, '.ocr'];

/** True for names of pages and of their text. Capitals and the form of marked letters say nothing: programs and disks change both. */
function isPair(pages: string, text: string): boolean {
  const [pagesKey, textKey] = [nameKey(pages), nameKey(text)];
  const stem = pagesKey.slice(0, -PAGES.length);
  return pagesKey.endsWith(PAGES) && BEHIND.some((behind) => textKey === stem + behind + TEXT);
}

function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Paths that the text of scanned pages may have, as it is mostly written: all in the letters of their name, in small ones or capitals. */
function textPaths(pages: string): readonly string[] {
  const ending = extname(pages);
  if (ending.toLowerCase() !== PAGES) return [];
  const stem = basename(pages, ending);
  const names = [stem, stem.normalize('NFC'), stem.normalize('NFD')].flatMap((form) =>
    BEHIND.map((behind) => form + (behind === PAGES ? ending : behind)).flatMap((name) => [
      ...[name + TEXT, name + TEXT.toUpperCase()],
      ...[(name + TEXT).toLowerCase(), (name + TEXT).toUpperCase()],
    ]),
  );
  return [...new Set(names)].map((name) => join(dirname(pages), name));
}

/** The pages and texts of one name among some paths, each with the other; one that has several has the first. */
export function pairsAmong(paths: readonly string[]): ReadonlyMap<string, string> {
  const all = new Set(paths);
  const pairs = new Map<string, string>();
  for (const pages of paths) {
    const text = textPaths(pages).find((path) => all.has(path) && !pairs.has(path));
    if (text !== undefined) pairs.set(pages, text).set(text, pages);
  }
  return pairs;
}

/** The files beside `path` on disk that may be its text or its facsimile. */
export function besideOnDisk(path: string): readonly string[] {
  const own = basename(path);
  if (![PAGES, TEXT].includes(extname(nameKey(own)))) return [];
  try {
    const names = readdirSync(dirname(path)).filter((name) => isPair(own, name) || isPair(name, own));
    return names.map((name) => join(dirname(path), name));
  } catch {
    return [];
  }
}

/** The facsimile of a text among all there are; `null` for a text without one, and for any other file. */
export function facsimileOf(path: string, facsimiles: Iterable<string>): string | null {
  const folder = dirname(path);
  for (const pages of facsimiles)
    if (dirname(pages) === folder && isPair(basename(pages), basename(path))) return pages;
  return null;
}

/** True for a facsimile whose text is there to be read. */
export function hasText(path: string, files: Files): boolean {
  const file = files.get(path);
  if (file === undefined || !isFacsimile(file)) return false;
  return textPaths(path).some((other) => (files.get(other)?.articles.length ?? 0) > 0);
}
