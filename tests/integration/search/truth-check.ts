// Asks a library what an oracle was asked, and tells where they differ.
import { noFacts } from '../../../src/main/library/find/constraints';
import { findContext } from '../../../src/main/library/find/rows';
import { findAll } from '../../../src/main/library/find/find';
import type { Library } from '../../../src/main/library/library';
import { ArticleReader } from '../../../src/main/library/reading/read-article';
import { generatedQuery, type Source } from './generated-queries';
import { Oracle } from './oracle';
import { hasFact } from './oracle-facts';
import { termsOf, typed, type AskedQuery } from './oracle-query';
import type { Random } from './random';

/** One question both answered differently. */
export interface Difference {
  readonly typed: string;
  readonly what: string;
}

/** What came of many questions. */
export interface Checked {
  readonly queries: number;
  /** Questions that had an answer. */
  readonly answered: number;
  readonly articles: number;
  readonly differences: readonly Difference[];
}

/** An oracle on the articles of a library, and what queries can be made of. */
export async function oracleOf(
  library: Library,
): Promise<{ readonly oracle: Oracle; readonly sources: readonly Source[] }> {
  const { catalogue } = library;
  const reader = new ArticleReader(library);
  let exactMarks = false;
  const oracle = new Oracle((id, fact) => {
    const entry = catalogue.entries.get(id);
    return entry !== undefined && hasFact(entry, catalogue.pathsOf(id), fact, exactMarks);
  });
  const answer = oracle.answer.bind(oracle);
  oracle.answer = (query) => {
    exactMarks = query.exactMarks;
    return answer(query);
  };
  const sources: Source[] = [];
  for (const [n, entry] of catalogue.entries) {
    const { text, blocks } = await reader.readPlain(entry.id);
    oracle.add(n, text, blocks);
    sources.push({ text, entry, path: catalogue.pathsOf(n)[0] ?? '' });
  }
  return { oracle, sources };
}

/** Asks `count` generated queries of both. */
export function check(
  library: Library,
  oracle: Oracle,
  sources: readonly Source[],
  random: Random,
  count: number,
): Checked {
  const differences: Difference[] = [];
  let answered = 0;
  let queries = 0;
  for (; queries < count; queries += 1) {
    const query = generatedQuery(random, sources);
    const { found, what } = compare(library, oracle, query);
    if (found > 0) answered += 1;
    if (what !== null) differences.push({ typed: typed(query), what });
  }
  return { queries, answered, articles: oracle.size, differences };
}

const tiers = ['exact', 'tone', 'folded'];

function compare(library: Library, oracle: Oracle, query: AskedQuery): { found: number; what: string | null } {
  const { entries } = library.catalogue;
  const wanted = oracle.answer(query);
  const answer = findAll(findContext(library, noFacts), {
    ...{ query: typed(query), exactMarks: query.exactMarks, keepTyped: true, filter: {}, sort: 'relevance' },
    ...{ offset: 0, limit: 0, prefixLast: false },
  });
  const rows = answer.slice(0, entries.size);
  const found = wanted.size;
  const say = (what: string): { found: number; what: string } => ({ found, what });
  if (answer.total !== found || rows.length !== found) return say(`${answer.total} articles instead of ${found}`);
  const isWordless = termsOf(query.root).length === 0;
  let hits = 0;
  for (const row of rows) {
    const one = wanted.get(row.entry.n);
    if (one === undefined) return say(`${row.entry.title}: does not answer`);
    hits += one.hits;
    if (isWordless) continue;
    if (one.tier !== row.tier) return say(`${row.entry.title}: ${row.tier ?? ''} instead of ${one.tier}`);
    if (one.hits !== row.hits) return say(`${row.entry.title}: ${row.hits} hits instead of ${one.hits}`);
  }
  if (answer.totalHits !== hits) return say(`${answer.totalHits} hits in all instead of ${hits}`);
  const order = rows.map(({ tier }) => tiers.indexOf(tier ?? 'exact'));
  const isOrdered = order.every((tier, at) => tier >= (order[at - 1] ?? 0));
  return { found, what: isOrdered ? null : 'a worse tier stands before a better one' };
}
