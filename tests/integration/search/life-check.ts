// Articles come, change and go between searches; every answer is compared with the oracle's.
import { articleWords } from '../../../src/main/search/article-words';
import { parseQuery } from '../../../src/main/search/read-query/parse-query';
import { SearchIndex } from '../../../src/main/search/search-index';
import { generatedText } from './generated-articles';
import { generatedQuery, type Facts, type Source } from './generated-queries';
import { Oracle } from './oracle';
import { typed } from './oracle-query';
import type { Random } from './random';
import type { Difference } from './truth-check';

/** Most articles there are at a time. */
const MOST = 400;

const noFacts: Facts = {
  ...{ title: '', publisher: null, origin: null, byline: null, published: null, event: null, people: [], slogans: [] },
};

/** Takes `steps` steps, a third of them searches; differences come back. */
export async function live(random: Random, steps: number): Promise<readonly Difference[]> {
  const index = new SearchIndex(null, { recentArticles: 60 });
  const oracle = new Oracle(() => true);
  const sources = new Map<number, Source>();
  const differences: Difference[] = [];
  for (let step = 0; step < steps; step += 1) {
    const id = random.below(MOST);
    const choice = random.below(6);
    if (choice < 3) {
      const { text, blocks } = generatedText(random);
      index.add(id, articleWords(text, blocks));
      oracle.add(id, text, blocks);
      sources.set(id, { text, entry: noFacts, path: '' });
    } else if (choice === 3) {
      index.remove(id);
      oracle.remove(id);
      sources.delete(id);
    } else if (sources.size > 0) {
      const what = difference(index, oracle, random, [...sources.values()]);
      if (what !== null) differences.push(what);
    }
    if (random.once(50)) await index.fold(() => Promise.resolve());
  }
  return differences;
}

function difference(index: SearchIndex, oracle: Oracle, random: Random, sources: readonly Source[]): Difference | null {
  const query = generatedQuery(random, sources);
  const text = typed(query);
  const wanted = oracle.answer(query);
  const outcome = index.search(parseQuery(text), { keepTyped: true, exactMarks: query.exactMarks });
  const got = outcome.ids.map((id, at) => [id, outcome.tiers[at], outcome.hits[at]].join(' ')).sort();
  const right = [...wanted].map(([id, { tier, hits }]) => [id, tier, hits].join(' ')).sort();
  if (got.join('\n') === right.join('\n') && outcome.total === wanted.size) return null;
  const odd = got.find((one) => !right.includes(one)) ?? right.find((one) => !got.includes(one)) ?? '';
  return { typed: text, what: `${outcome.total} of ${wanted.size}; ${odd}` };
}
