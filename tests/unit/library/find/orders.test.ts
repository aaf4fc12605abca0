import { expect, test } from 'vitest';
import { EntryTable } from '../../../../src/main/library/catalogue/entry-table';
import { inOrder } from '../../../../src/main/library/find/orders';

/** Articles that are packed, by number: the key of their date, and the number of their identity. */
const articles = new Map([
  [1, { date: '2017-03-01', hash: 40 }],
  [2, { date: '2019', hash: 10 }],
  [3, { date: '', hash: 5 }],
  [5, { date: '2017-03-01', hash: 30 }],
  [6, { date: '2019-01-01', hash: 20 }],
  [7, { date: '2017-03-02', hash: 50 }],
  [9, { date: '', hash: 1 }],
]);
const numbers = Uint32Array.from(articles.keys());
const entries = new EntryTable(
  {
    numbers,
    has: (n) => articles.has(n),
    unpack: () => undefined,
    dateKeyOf: (n) => articles.get(n)?.date ?? '',
    hashOf: (n) => articles.get(n)?.hash ?? 0,
  },
  () => {
    throw new Error('the order needs no article unpacked');
  },
);
const newestFirst = [2, 6, 7, 5, 1, 9, 3];

test('the newest stand first, those of one moment as their bytes decide, unknown dates last', () => {
  expect(inOrder({ entries }, numbers, 'date').slice()).toEqual(newestFirst);
});

test('every part of the list is as it is in the whole', () => {
  const order = inOrder({ entries }, numbers, 'date');
  expect(order.length).toBe(newestFirst.length);
  for (let from = newestFirst.length; from >= 0; from -= 1)
    for (let to = from; to <= newestFirst.length + 1; to += 1)
      expect(order.slice(from, to)).toEqual(newestFirst.slice(from, to));
});
