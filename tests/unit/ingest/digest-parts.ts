import { articleOf } from '../../../src/main/ingest/article-of';
import { splitDigest } from '../../../src/main/ingest/digest/split-digest';
import { plainDocument } from '../../../src/main/ingest/formats/txt';
import type { ParsedArticle } from '../../../src/shared/article';

/** The articles of a plain text. */
export function parts(text: string): ParsedArticle[] {
  return splitDigest(plainDocument(text), 2000).map((document) => articleOf(document, { pathDate: null }));
}
