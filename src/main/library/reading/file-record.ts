import type { FileRecord } from '../entry';
import type { ReadFile } from './read-article-file';

/** True for a file that was gone when it was read. */
export function isGone(file: Pick<ReadFile, 'issues'>): boolean {
  return file.issues.some((issue) => issue.code === 'gone');
}

/** What the catalogue keeps of a file whose articles have these numbers. */
export function fileRecord(file: Omit<ReadFile, 'articles'>, articles: readonly number[]): FileRecord {
  const { path, size, mtimeMs, sha256, issues, reading } = file;
  return { path, size, mtimeMs, sha256, issues, reading, articles };
}

/**
 * What is kept of a known file that gives no article any more, be it locked, half written or damaged: those it held, and
 * what is wrong. They leave when it goes, or holds others.
 */
export function unreadRecord(file: Omit<ReadFile, 'articles'>, { articles, reading }: FileRecord): FileRecord {
  return { ...fileRecord(file, articles), sha256: null, reading };
}

/** True for a file that may give its articles again as soon as it can be read: one of pictures was read, and has no words. */
export function mayGiveAgain({ issues }: Pick<ReadFile, 'issues'>): boolean {
  return !issues.some((issue) => issue.code === 'no-text');
}

/** True for a file whose articles were read before, and cannot be now. */
export function isUnread({ sha256, articles }: FileRecord): boolean {
  return sha256 === null && articles.length > 0;
}

/** The identities of the articles of some files. */
export function idsIn(files: readonly ReadFile[]): readonly string[] {
  return files.flatMap(({ articles }) => articles.map(({ entry }) => entry.id));
}
