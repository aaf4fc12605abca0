// Answers: the catalogue comes in, and articles where sentences are shown; cards, dossiers, lists, pages and tables go out.
import type { Article, Span } from '../../../shared/article';
import type { Place } from '../../../shared/place';
import type { Snippet } from '../../../shared/search';
import { sentencesOfBlock } from '../../text/sentences';
import { dateOf } from '../dates';
import type { Entry } from '../entry';

/** A span of an article as lists point to it. */
export function placeOf(entry: Entry, { start, end }: Span): Place {
  return {
    start,
    end,
    articleId: entry.id,
    articleTitle: entry.title,
    publisher: entry.publisher,
    date: dateOf(entry),
  };
}

/** A span shown in the sentence around it. */
export function inSentence({ text, blocks }: Pick<Article, 'text' | 'blocks'>, span: Span): Snippet {
  const block = blocks.find((one) => one.start <= span.start && one.end > span.start) ?? { start: 0, end: text.length };
  const around = sentencesOfBlock(text, block).find((one) => one.end > span.start) ?? block;
  const start = Math.min(around.start, span.start);
  const end = Math.max(around.end, span.end);
  return { text: text.slice(start, end), start, marks: [{ start: span.start - start, end: span.end - start }] };
}
