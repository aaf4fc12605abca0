// The shelf: what the reader did with articles (read, starred, put into a collection) comes in; one file on disk that
// outlives renaming, moving and re-indexing, and what it says of any article go out.
import * as v from 'valibot';
import { keptLineage } from '../disk/records';

/** How an article is known again: by its bytes, or, re-saved, by its words. */
const articleRef = v.object({ id: v.string(), wordsHash: v.string() });
export type ArticleRef = v.InferOutput<typeof articleRef>;

const says = v.variant('kind', [
  /** When the article was read, and when starred; `null` for not. */
  v.object({
    kind: v.literal('mark'),
    article: articleRef,
    read: v.nullable(v.string()),
    star: v.nullable(v.string()),
  }),
  v.object({ kind: v.literal('collection'), name: v.string() }),
  /** An article in a collection. */
  v.object({ kind: v.literal('member'), article: articleRef, collection: v.string() }),
]);
export type ShelfSays = v.InferOutput<typeof says>;

/** One record as the file keeps it. */
export const shelfRecord = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  modified: v.string(),
  removed: v.nullable(v.string()),
  lineage: keptLineage,
  says,
});
export type ShelfRecord = v.InferOutput<typeof shelfRecord>;
