import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWordings } from '../../../../src/main/library/answers/align-wordings';

function table(...wordings: string[]): (string | null)[][] {
  return alignWordings(wordings).map(({ columns }, row) =>
    columns.map((span) => (span === null ? null : (wordings[row] ?? '').slice(span.start, span.end))),
  );
}

test('a word in place of another stands in its column, a word more in one of its own', () => {
  expect(table('Giữ nước cho mùa khô', 'Giữ nước sạch cho mùa mưa', 'Giữ cho mùa khô')).toEqual([
    ['Giữ', 'nước', null, 'cho', 'mùa', 'khô'],
    ['Giữ', 'nước', 'sạch', 'cho', 'mùa', 'mưa'],
    ['Giữ', null, null, 'cho', 'mùa', 'khô'],
  ]);
});

test('the words that differ are given as spans of the wording', () => {
  const [, other] = alignWordings(['Giữ nước cho mùa khô', 'Giữ nước sạch hơn cho mùa khô']);
  expect(other?.differs).toEqual([{ start: 9, end: 17 }]);
});

test('every word of every wording stands in just one column, in order, and all rows are as wide', () => {
  const word = fc.constantFrom('giữ', 'nước', 'sạch', 'cho', 'mùa', 'khô');
  const wording = fc.array(word, { minLength: 1, maxLength: 9 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.array(wording, { minLength: 1, maxLength: 5 }), (wordings) => {
      const rows = table(...wordings);
      expect(rows.map((row) => row.filter((cell) => cell !== null).join(' '))).toEqual(wordings);
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }),
  );
});
