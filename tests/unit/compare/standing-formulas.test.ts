import { describe, expect, it } from 'vitest';
import { inFormula } from '../../../src/main/compare/standing-formulas';

const marked = (phrase: string): string => [...inFormula(phrase.split(' '))].join('');

describe('inFormula', () => {
  it.each([
    ['a title', 'ông là ủy viên bộ chính trị khóa ấy', '001111110'],
    ['a document with its number', 'theo nghị quyết đại hội lần thứ xiii của đảng ta', '01111111110'],
    ['nothing in plain words', 'bà con đã gặt xong lúa', '000000'],
  ])('marks %s', (_, phrase, expected) => {
    expect(marked(phrase)).toBe(expected);
  });
});
