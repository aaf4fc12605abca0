import { expect, test } from 'vitest';
import { groupedBy } from '../../../../src/main/library/answers/grouped-by';

test('puts values under their keys, both in the order they come', () => {
  const groups = groupedBy(['chợ', 'thuyền', 'cầu', 'tre'], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ['c', ['chợ', 'cầu']],
    ['t', ['thuyền', 'tre']],
  ]);
});

test('takes as many values under one key as a large library has', () => {
  expect(groupedBy(Array.from({ length: 200_000 }).fill('Bản tin A'), (paper) => paper).size).toBe(1);
});
