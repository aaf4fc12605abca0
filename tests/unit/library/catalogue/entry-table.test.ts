import { expect, test } from 'vitest';
import { numberOf } from '../../../../src/shared/article-id';
import { EntryTable } from '../../../../src/main/library/catalogue/entry-table';
import { noDetail } from '../../../../src/main/library/catalogue/details';
import { ShownEntry } from '../../../../src/main/library/shown-entry';
import { entryOf } from '../entries';

const shown = (n: number, title: string): ShownEntry => new ShownEntry(entryOf({ n, title }), () => noDetail);

/** A table on which articles 4, 2 and 7 are packed; how often one is unpacked is counted. */
function packed(): { readonly table: EntryTable; readonly unpackings: () => number } {
  const numbers = Uint32Array.of(4, 2, 7);
  let count = 0;
  const unpack = (n: number) => {
    count += 1;
    return entryOf({ n, title: `packed ${n}` });
  };
  const source = {
    numbers,
    has: (n: number) => numbers.includes(n),
    unpack,
    dateKeyOf: (n: number) => `day ${n}`,
    hashOf: (n: number) => n,
  };
  return { table: new EntryTable(source, (facts) => new ShownEntry(facts, () => noDetail)), unpackings: () => count };
}

test('articles are there in the order they came, packed or not, and are unpacked once', () => {
  const { table, unpackings } = packed();
  table.set(5, shown(5, 'new'));
  expect([...table.numbers()]).toEqual([4, 2, 7, 5]);
  expect(table.dateKeyOf(2)).toBe('day 2');
  expect(unpackings()).toBe(0);
  expect([...table.values()].map(({ title }) => title)).toEqual(['packed 4', 'packed 2', 'packed 7', 'new']);
  expect(table.get(7)?.title).toBe('packed 7');
  expect(unpackings()).toBe(3);
});

test('an article that is shown otherwise keeps its place', () => {
  const { table } = packed();
  table.set(2, shown(2, 'corrected'));
  expect(table.size).toBe(3);
  expect(table.get(4)?.title).toBe('packed 4');
  expect([...table].map(([n, { title }]) => [n, title])).toEqual([
    [4, 'packed 4'],
    [2, 'corrected'],
    [7, 'packed 7'],
  ]);
});

test('an article that left is not there, and stands last when it comes again', () => {
  const { table } = packed();
  table.delete(4);
  table.delete(4);
  table.delete(9);
  expect([table.size, table.has(4), table.get(4), table.dateKeyOf(4)]).toEqual([2, false, undefined, '']);
  table.set(4, shown(4, 'again'));
  expect([...table.values()].map(({ title }) => title)).toEqual(['packed 2', 'packed 7', 'again']);
  table.delete(4);
  expect([...table.numbers()]).toEqual([2, 7]);
});

test('the moment of an article is that of the date it is shown with', () => {
  const { table } = packed();
  const dated = (value: string) =>
    new ShownEntry(entryOf({ n: 2, published: { value, basis: 'printed', certain: true } }), () => noDetail);
  expect(table.timeOf(2)).toBe(-Infinity);
  table.set(2, dated('2019-01-02T00:00Z'));
  const day = table.timeOf(2);
  table.set(2, dated('2019-01-03T00:00Z'));
  expect(table.timeOf(2) - day).toBe(24 * 60);
  table.delete(2);
  expect(table.timeOf(2)).toBe(-Infinity);
});

test('an article whose hash was asked for before it came has its own', () => {
  const { table } = packed();
  expect(table.hashOf(5)).toBe(0);
  table.set(5, shown(5, 'new'));
  expect(table.hashOf(5)).toBe(numberOf(shown(5, 'new').id));
  table.delete(5);
  expect(table.hashOf(5)).toBe(0);
});
