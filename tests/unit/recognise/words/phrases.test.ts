import { expect, it } from 'vitest';
import { addPhrase, endingAt, longestPhrase, phraseTable } from '../../../../src/main/recognise/words/phrases';
import { has, keyAt, tokenise, type Tokens } from '../../../../src/main/recognise/words/tokens';

const fruit = phraseTable<string>([
  ['cam', 'one'],
  ['cam sành', 'two'],
  ['bưởi da xanh', 'three'],
]);

/** The words at which a phrase may begin, by what is known of words before any phrase is read. */
function openings(tokens: Tokens): string[] {
  return Array.from({ length: tokens.length }, (_, at) => at)
    .filter((at) => has(tokens, at, fruit.bit))
    .map((at) => keyAt(tokens, at));
}

it.each([
  ['Cam sành, bưởi da xanh', ['cam', 'bưởi']],
  ['bưởi cam xanh', ['cam']],
  ['bưởi, da xanh', []],
  ['bưởi\nda xanh', []],
  ['bưởi-da xanh và bưởi', ['bưởi']],
  ['xanh da bưởi', []],
])('tells from a word and the one behind whether a phrase may begin: %s', (text, words) => {
  expect(openings(tokenise(text, []))).toEqual(words);
});

it('reads the longest phrase at a word, and the first that ends before one', () => {
  const tokens = tokenise('Vườn cam sành và bưởi da xanh', []);
  expect(longestPhrase(fruit, tokens, 1)).toEqual({ value: 'two', to: 3 });
  expect(longestPhrase(fruit, tokens, 4)).toEqual({ value: 'three', to: 7 });
  expect(longestPhrase(fruit, tokens, 2)).toBeNull();
  expect(endingAt(fruit, tokens, 7, 3)).toEqual({ from: 4, value: 'three' });
  expect(endingAt(fruit, tokens, 7, 2)).toBeNull();
});

it('reads phrases added after a text was read, in words met before', () => {
  const text = 'một chùm nho tím';
  expect(openings(tokenise(text, []))).toEqual([]);
  addPhrase(fruit, 'nho tím', 'four');
  const tokens = tokenise(text, []);
  expect(openings(tokens)).toEqual(['nho']);
  expect(longestPhrase(fruit, tokens, 2)).toEqual({ value: 'four', to: 4 });
});
