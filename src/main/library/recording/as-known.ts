import { extname } from 'node:path';
import { articleId } from '../../../shared/article-id';
import type { SearchIndex } from '../../search/search-index';
import type { FileRecord } from '../entry';
import type { HashedFile } from '../reading/hash-files';
import type { Catalogue } from '../catalogue/catalogue';

/**
 * A file as one that has its bytes is known, read as that one was. `null` where none is, or where not all of its articles are
 * there with their words: then it must be read.
 */
export function asKnown(
  { path, size, mtimeMs, sha256 }: HashedFile,
  catalogue: Catalogue,
  index: Pick<SearchIndex, 'has'>,
): FileRecord | null {
  const first = catalogue.numberOf(articleId(sha256, 0));
  const copies = first === undefined ? [] : catalogue.pathsOf(first).map((other) => catalogue.files.get(other));
  const copy = copies.find((one) => one?.sha256 === sha256 && endingOf(one.path) === endingOf(path));
  if (copy === undefined) return null;
  const isWhole = copy.articles.every((n) => index.has(n) && !catalogue.details.isLost(n));
  return isWhole ? { ...copy, path, size, mtimeMs } : null;
}

/** What bytes are read as may hang on the ending of their name. */
function endingOf(path: string): string {
  return extname(path).toLowerCase();
}
