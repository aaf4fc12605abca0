import { expect, test } from 'vitest';
import { successors } from '../../../../src/main/library/catalogue/successors';

/** Articles by their words; the title is the first letter. */
const told = (...words: readonly string[]) => words.map((wordsHash) => ({ wordsHash, title: wordsHash.slice(0, 1) }));

test('an article whose file holds it alone is followed by whatever the file holds alone now', () => {
  expect(successors(told('a'), told('z'))).toEqual([0]);
});

test('articles that moved are followed by those with their words, and what was put in front follows none', () => {
  expect(successors(told('a', 'b', 'c'), told('new', 'a', 'b', 'c'))).toEqual([1, 2, 3]);
});

test('an article that was moved and reworded is followed by the one with its title', () => {
  expect(successors(told('a1', 'b1'), told('new', 'b2', 'a1'))).toEqual([2, 1]);
});

test('an article with other words and another title is followed by what stands as far behind the one before it', () => {
  expect(successors(told('a', 'b', 'c'), told('new', 'a', 'x', 'c'))).toEqual([1, 2, 3]);
});

test('an article that was taken out is followed by none', () => {
  expect(successors(told('a', 'b'), told('b'))).toEqual([null, 0]);
  expect(successors(told('a', 'b', 'c'), told('a', 'c'))).toEqual([0, null, 1]);
});

test('of two articles with the same words each is followed by one', () => {
  expect(successors(told('a', 'a'), told('x', 'a', 'a'))).toEqual([1, 2]);
});

test('articles without words or title are known by their place alone', () => {
  expect(successors(told('', ''), told('', ''))).toEqual([0, 1]);
});
