import { describe, expect, it } from 'vitest';
import { figures, figuresDisagree } from '../../../src/main/compare/figures';
import { words } from '../../../src/main/text/words';

describe('figures', () => {
  it('keeps dates and grouped numbers whole, however they are joined', () => {
    const text = 'Ngày 6-12 và 8/12/2031, 1.500 người đi 3 xe';
    expect(figures(text, words(text))).toEqual(['6/12', '8/12/2031', '1/500', '3']);
  });
});

describe('figuresDisagree', () => {
  it.each([
    [['24/10'], ['23/10'], true],
    [['8/12'], ['8/12/2031'], false],
    [['31'], ['32'], true],
    [['5', '7'], ['7', '9'], false],
    [[], ['7'], false],
    [['12'], ['1'], true],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(figuresDisagree(a, b)).toBe(expected);
  });
});
