// A PDF that holds only pictures of pages has its text, if somebody typed or recognised it, in a .txt of the same name
// beside it. The text is the article; the PDF is its facsimile, no article and no problem.
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Issue } from '../../../shared/article';

/** What tells whether a file has text, however it was read. */
interface Read {
  readonly issues: readonly Issue[];
  readonly articles: readonly unknown[];
}

/** Files as they were read, by path. */
type Files = ReadonlyMap<string, Read>;

const textEndings = ['.txt', '.TXT'];
const pageEndings = ['.pdf', '.PDF'];

/** True for pages that were scanned and hold no text at all. */
export function isFacsimile({ issues, articles }: Read): boolean {
  return articles.length === 0 && issues.some(({ code }) => code === 'no-text');
}

/** Paths that the text of a facsimile, or the facsimile of a text, may have: none for any other file. */
export function counterparts(path: string): readonly string[] {
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  if (pageEndings.includes(ending)) return textEndings.map((other) => stem + other);
  return textEndings.includes(ending) ? pageEndings.map((other) => stem + other) : [];
}

/** The file beside `path` that may be its text or its facsimile; `null` where there is none on disk. */
export function counterpartOnDisk(path: string): string | null {
  return counterparts(path).find((other) => existsSync(other)) ?? null;
}

/** The facsimile of a text; `null` for a text without one, and for any other file. */
export function facsimileOf(path: string, files: Files): string | null {
  if (!textEndings.includes(extname(path))) return null;
  const isOne = (other: string): boolean => {
    const file = files.get(other);
    return file !== undefined && isFacsimile(file);
  };
  return counterparts(path).find(isOne) ?? null;
}

/** True for a facsimile whose text is there to be read. */
export function hasText(path: string, files: Files): boolean {
  const file = files.get(path);
  if (file === undefined || !isFacsimile(file)) return false;
  return counterparts(path).some((other) => (files.get(other)?.articles.length ?? 0) > 0);
}
