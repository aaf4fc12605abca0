import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleWords } from '../../../../src/main/search/article-words';
import { parseQuery } from '../../../../src/main/search/read-query/parse-query';
import { SearchIndex } from '../../../../src/main/search/search-index';

/** More than are looked at one by one. */
const ARTICLES = 900;

/** Words of which two are asked for; of the others some are their look-alikes. */
const word = fc.constantFrom('đê', 'làng', 'lang', 'de', 'mới', 'xã', 'nước', 'đồng');
const texts = fc.array(fc.array(word, { minLength: 2, maxLength: 24 }), { minLength: 20, maxLength: 40 });

/** True when the first word of the phrase, in any marks, has the second close behind it. */
function stands(text: readonly string[], within: number): boolean {
  const isFirst = (one = ''): boolean => one === 'đê' || one === 'de';
  const isSecond = (one = ''): boolean => one === 'làng' || one === 'lang';
  return text.some((one, at) => isFirst(one) && text.slice(at + 1, at + 2 + within).some(isSecond));
}

test.each([0, 1, 3])(
  'finds two common words with at most %i between them where they stand so, and nowhere else',
  (within) => {
    fc.assert(
      fc.property(texts, (kinds) => {
        const index = new SearchIndex(null, { recentArticles: 300 });
        const all = Array.from({ length: ARTICLES }, (_, n) => kinds[(n * 7) % kinds.length] ?? []);
        for (const [n, text] of all.entries()) index.add(n, articleWords(text.join(' '), []));
        const found = index.search(parseQuery(`"đê làng"${within === 0 ? '' : `~${within}`}`), { keepTyped: true });
        const wanted = [...all.keys()].filter((n) => stands(all[n] ?? [], within));
        expect([...found.matches].sort((a, b) => a - b)).toEqual(wanted);
      }),
      { numRuns: 15 },
    );
  },
);
