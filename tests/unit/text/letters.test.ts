import { expect, test } from 'vitest';
import {
  IGNORED,
  SEPARATOR,
  SEVERAL,
  WORD,
  foldCode,
  foldCodes,
  foldUnit,
  lowerUnit,
  unitClass,
} from '../../../src/main/text/letters';

const every = [...unitClass.keys()];

test('letters and digits make words, marks and format characters are passed over, half pairs separate', () => {
  const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
  const classOf = (unit: number): number => {
    const char = String.fromCharCode(unit);
    if (isHalf(unit) || /[\t-\r\u0085]/u.test(char)) return SEPARATOR;
    if (/[\p{L}\p{N}]/u.test(char)) return WORD;
    return /[\p{Cc}\p{Cf}\p{M}]/u.test(char) ? IGNORED : SEPARATOR;
  };
  expect(every.filter((unit) => unitClass[unit] !== classOf(unit))).toEqual([]);
});

test.each([
  ['Đ', 'đ', 'd'],
  ['Ế', 'ế', 'e'],
  ['ữ', 'ữ', 'u'],
  ['ﬁ', 'ﬁ', 'fi'],
  ['ℕ', 'ℕ', 'n'],
  ['7', '7', '7'],
  ['漢', '漢', '漢'],
  ['-', '', ''],
])('%s is %s in lower case and %s folded', (letter, lower, folded) => {
  const unit = letter.charCodeAt(0);
  expect([lowerUnit(unit), foldUnit(unit)]).toEqual([lower, folded]);
});

test('a fold code is the one letter a unit folds to, which folds to itself', () => {
  expect([...foldCodes()]).toEqual(every.map(foldCode));
  for (const unit of every) {
    const code = foldCode(unit);
    if (code === 0) expect(foldUnit(unit)).toBe('');
    else if (code !== SEVERAL)
      expect([foldUnit(unit), foldUnit(code)]).toEqual(Array(2).fill(String.fromCharCode(code)));
    else expect(foldUnit(unit)).not.toBe('');
  }
});
