import { RuleBook } from '../../corrections/rule-book';
import type { StoredCorrection } from '../../corrections/stored-correction';
import type { Encoding } from '../../../shared/article';

/** How one file is to be read: by which corrections, and as lying at which paths, its own and those of its copies. */
export interface HowToRead {
  readonly book: RuleBook;
  readonly paths: readonly string[];
}

/** The same for a batch of files, as plain data that may cross threads. */
export interface ReadingRules {
  /** Corrections that decide how anything is read. */
  readonly corrections: readonly StoredCorrection[];
  /** All paths of the bytes that lie at a path, where there are several. */
  readonly copies: ReadonlyMap<string, readonly string[]>;
}

/** Files are read as Tre finds them. */
export const asFound: ReadingRules = { corrections: [], copies: new Map() };

/** Answers for each file of a batch how it is to be read. */
export function howToRead({ corrections, copies }: ReadingRules): (path: string) => HowToRead {
  const book = new RuleBook(corrections);
  return (path) => ({ book, paths: copies.get(path) ?? [path] });
}

/** Name of the way of a file that holds what was read at a path which is gone and gave another date: it is to be read itself. */
export const readElsewhere = 'elsewhere';

/** Name of one way to read a file; empty for a file that nothing was said of. */
export function readingName(encoding: Encoding | null, corrections: readonly StoredCorrection[]): string {
  if (encoding === null && corrections.length === 0) return '';
  return [encoding ?? '', ...new Set(corrections.map(({ id }) => id))].join(' ');
}
