import type { Article } from '../../../shared/article';
import type { IngestedFile } from '../../ingest/ingest-file';
import type { Recognised } from '../../recognise/recognise';
import { articleId } from '../../../shared/article-id';

/** An article read from its file before anything in it is recognised: enough for hits and snippets. */
export type PlainArticle = Omit<Article, keyof Recognised>;

/** One article of a file; `null` when the file does not hold it. */
export function plainArticleOf(file: IngestedFile, part: number, paths: readonly string[]): PlainArticle | null {
  const parsed = file.parts[part];
  if (parsed === undefined || file.bytesSha256 === null || file.format === null || file.encoding === null) return null;
  return {
    ...parsed,
    id: articleId(file.bytesSha256, part),
    paths,
    part,
    bytesSha256: file.bytesSha256,
    wordsHash: file.wordsHashes[part] ?? '',
    format: file.format,
    encoding: file.encoding,
    facts: {},
    issues: file.issues,
  };
}
