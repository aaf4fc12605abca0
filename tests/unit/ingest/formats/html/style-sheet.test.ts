import { expect, test } from 'vitest';
import { rulesOf } from '../../../../../src/main/ingest/formats/html/style-sheet';

test.each([
  [
    'p{color:red}.cu , td{font:x}',
    [
      ['p', 'color:red'],
      ['.cu , td', 'font:x'],
    ],
  ],
  [
    '@media print{ .cu{font:x} p{} }',
    [
      ['.cu', 'font:x'],
      ['p', ''],
    ],
  ],
  [
    '/* p{a} */.cu{b}/* c /* d */ td{e}',
    [
      ['.cu', 'b'],
      ['td', 'e'],
    ],
  ],
  ['p{a}.cu{b', [['p', 'a']]],
  ['p{a}/* .cu{b}', [['p', 'a']]],
  ['}}p', []],
])('%j holds its rules', (sheet, rules) => {
  expect(rulesOf(sheet).map(({ selectors, style }) => [selectors.trim(), style])).toEqual(rules);
});

test.each(['{', '}', '/*', 'p ', '*/'])('a sheet of nothing but %j is read in one pass', (part) => {
  expect(rulesOf(part.repeat(500_000))).toEqual([]);
});
