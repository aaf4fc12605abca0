import { expect, test } from 'vitest';
import type { Block } from '../../../src/shared/article';
import { articleWords } from '../../../src/main/search/article-words';
import { findHits } from '../../../src/main/search/hits';
import { parseQuery } from '../../../src/main/search/read-query/parse-query';
import type { ParsedQuery } from '../../../src/main/search/query';
import { SearchIndex } from '../../../src/main/search/search-index';
import { foldUnit, unitClass, WORD } from '../../../src/main/text/letters';
import { words } from '../../../src/main/text/words';

/** Every letter that is not its own fold. */
function foldedLetters(): readonly string[] {
  const units = [...unitClass.keys()].filter((unit) => unitClass[unit] === WORD);
  const letters = units.filter((unit) => foldUnit(unit) !== String.fromCharCode(unit));
  return letters.map((unit) => String.fromCharCode(unit).normalize('NFC'));
}

function asking(exact: string): Pick<ParsedQuery, 'root' | 'includesHidden'> {
  return { root: { kind: 'term', words: [exact], within: 0, scope: 'any', prefix: 'no' }, includesHidden: false };
}

test.each([
  ['first', (letter: string) => `${letter}o`],
  ['second', (letter: string) => `o${letter}`],
  ['only', (letter: string) => letter],
])('a word is found in a text whatever its %s letter folds to', (_, wordWith) => {
  const missed = foldedLetters().filter((letter) => {
    const text = wordWith(letter);
    const exact = words(text)[0]?.exact ?? '';
    return exact !== '' && findHits(asking(exact), text, []).length === 0;
  });
  expect(missed).toEqual([]);
});

test('an article that the index finds by a letter of mathematics has its hit', () => {
  const text = 'tập ℕ';
  const index = new SearchIndex();
  index.add(1, articleWords(text, []));
  const query = { ...asking('ℕ'), typed: 'ℕ', understood: null };
  expect(index.search(query).ids).toEqual([1]);
  expect(findHits(query, text, [])).toEqual([{ start: 4, end: 5 }]);
});

test('a word of the title is a hit in it, however many hits the text has behind', () => {
  const title = 'Làng nghề';
  const text = `${title}\n${'nghề rèn '.repeat(400)}`;
  const blocks: readonly Block[] = [
    { kind: 'title', start: 0, end: title.length },
    { kind: 'paragraph', start: title.length, end: text.length },
  ];
  const [inTitle, ...others] = findHits(parseQuery('title:làng nghề'), text, blocks);
  expect(inTitle).toEqual({ start: 0, end: 4 });
  expect(others).toHaveLength(401);
});
