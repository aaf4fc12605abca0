import { describe, expect, it } from 'vitest';
import { articleWords } from '../../../src/main/search/article-words';
import { parseQuery } from '../../../src/main/search/read-query/parse-query';
import { eased, type QueryNode } from '../../../src/main/search/query';
import { SearchIndex } from '../../../src/main/search/search-index';

const index = new SearchIndex();
['họp bàn chuyện biển', 'họp bàn chuyện rừng', 'chuyện khác hẳn', 'bàn ghế'].forEach((text, id) => {
  index.add(id, articleWords(text, []));
});

function near(typed: string): readonly number[] {
  const query = parseQuery(typed);
  const root: QueryNode | null = eased(query.root, 0);
  return root === null ? [] : index.search({ ...query, root }).ids;
}

describe('what has most of the words', () => {
  it('has more than half of them, the nearest first', () => {
    expect(near('họp bàn chuyện rừng núi')).toEqual([1, 0]);
  });

  it('is not asked for by two words, nor against what was demanded', () => {
    expect(near('biển rừng')).toEqual([]);
    expect(near('họp bàn chuyện rừng -họp')).toEqual([]);
    expect(near('họp bàn chuyện "rừng biển"')).toEqual([]);
  });

  it('is asked for by many words only where some answer', () => {
    expect(eased(parseQuery('một hai ba bốn').root, 3)).toBeNull();
    expect(eased(parseQuery('một hai ba bốn năm').root, 3)).not.toBeNull();
  });
});
