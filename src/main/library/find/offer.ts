// A query that has answers comes in; one that has many more goes out, where its words are probably slips that others made too.
import type { Input } from '../../../shared/ipc';
import type { Offer } from '../../../shared/search';
import { withRead } from '../../search/slips/with-read';
import { findAll } from './find';
import { readTyped } from './read-fields';
import type { FindContext } from './rows';

/** The query with its slips put right; `null` where it has none, or where fewer articles would answer than the `total` that do. */
export function offer(context: FindContext, input: Input<'search.offer'>, total: () => number): Offer | null {
  const asked = { ...input, sort: 'relevance', offset: 0, limit: 0, isStrict: true } as const;
  const typed = readTyped(context, asked);
  const read = context.library.index.offered(typed, { exactMarks: input.exactMarks });
  if (read.corrections.length === 0) return null;
  const query = withRead(typed, read.query.root);
  const articles = findAll(context, { ...asked, query }).total;
  return articles >= total() ? { query, articles } : null;
}
