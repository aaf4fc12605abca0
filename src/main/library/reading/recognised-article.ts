import type { Article } from '../../../shared/article';
import type { IngestedFile } from '../../ingest/ingest-file';
import { recognise } from '../../recognise/recognise';
import { plainArticleOf } from './plain-article';

/** One article of a file with its marks, slogans under the keys they have by themselves; `null` when the file does not hold it. */
export function recognisedArticle(file: IngestedFile, part: number): Article | null {
  const article = plainArticleOf(file, part, [file.path]);
  return article === null ? null : { ...article, ...recognise(article.text, article.blocks) };
}
