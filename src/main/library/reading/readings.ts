import { RuleBook } from '../../corrections/rule-book';
import type { StoredCorrection } from '../../corrections/stored-correction';
import type { Encoding } from '../../../shared/article';
import type { Catalogue } from '../catalogue/catalogue';
import type { FileRecord } from '../entry';

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

/** What files are read by, as far as is known now. */
export function readingRules(catalogue: Catalogue, paths: readonly string[]): ReadingRules {
  const corrections = catalogue.book.ofReading;
  if (corrections.length === 0) return asFound;
  const copies = paths.map((path) => [path, copiesOf(catalogue.files.get(path), catalogue)] as const);
  return { corrections, copies: new Map(copies.filter(([, all]) => all.length > 1)) };
}

/** Name of one way to read a file; empty for a file that nothing was said of. */
export function readingName(encoding: Encoding | null, corrections: readonly StoredCorrection[]): string {
  if (encoding === null && corrections.length === 0) return '';
  return [encoding ?? '', ...new Set(corrections.map(({ id }) => id))].join(' ');
}

/** The way a file is to be read now, as `readingName`. */
export function wantedReading(catalogue: Catalogue, file: FileRecord): string {
  const { book } = catalogue;
  if (book.ofReading.length === 0) return '';
  const all = copiesOf(file, catalogue);
  const paths = all.length > 1 ? all : [file.path];
  const corrections = file.articles.flatMap((n) => {
    const read = catalogue.factsOf(n);
    return read === undefined ? [] : book.readingsOf({ ...read, paths });
  });
  return readingName(book.encodingOf(paths), corrections);
}

/** True for a file that was read another way than the reader's corrections ask for. */
export function isStray(catalogue: Catalogue, file: FileRecord): boolean {
  return file.reading !== wantedReading(catalogue, file);
}

function copiesOf(file: FileRecord | undefined, catalogue: Catalogue): readonly string[] {
  const [first] = file?.articles ?? [];
  return first === undefined ? [] : catalogue.pathsOf(first);
}
