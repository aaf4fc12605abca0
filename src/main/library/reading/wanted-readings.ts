// The catalogue comes in; how the reader's corrections ask for its files to be read goes out.
import type { Catalogue } from '../catalogue/catalogue';
import type { FileRecord } from '../entry';
import { asFound, readingName, type ReadingRules } from './readings';

/** What files are read by, as far as is known now. */
export function readingRules(catalogue: Catalogue, paths: readonly string[]): ReadingRules {
  const corrections = catalogue.book.ofReading;
  if (corrections.length === 0) return asFound;
  const copies = paths.map((path) => [path, copiesOf(catalogue.files.get(path), catalogue)] as const);
  return { corrections, copies: new Map(copies.filter(([, all]) => all.length > 1)) };
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
  return readingName(book.encodingOf(file.sha256, paths), corrections);
}

/** True for a file that was read another way than the reader's corrections ask for. */
export function isStray(catalogue: Catalogue, file: FileRecord): boolean {
  return file.reading !== wantedReading(catalogue, file);
}

function copiesOf(file: FileRecord | undefined, catalogue: Catalogue): readonly string[] {
  const [first] = file?.articles ?? [];
  return first === undefined ? [] : catalogue.pathsOf(first);
}
