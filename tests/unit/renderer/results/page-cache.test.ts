import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PAGE_SIZE,
  pagesOf,
  rowAt,
  touched,
  wanting,
  withPage,
  type Pages,
} from '../../../../src/renderer/results/page-cache';
import { rowOf as row } from './rows';

const none: Pages = new Map();

describe('pages of a long list', () => {
  it('find a row by its place in the whole list', () => {
    const pages = withPage(none, 2, [row('first of the third page'), row('second')]);
    expect(rowAt(pages, 2 * PAGE_SIZE + 1)?.title).toBe('second');
    expect(rowAt(pages, 2 * PAGE_SIZE + 2)).toBeNull();
    expect(rowAt(pages, 0)).toBeNull();
  });

  it('let the least recently used page go', () => {
    const two = withPage(withPage(none, 0, [], 2), 1, [], 2);
    expect([...withPage(touched(two, [0]), 7, [], 2).keys()]).toEqual([0, 7]);
  });

  it('replace a page that came again', () => {
    const again = withPage(withPage(none, 3, [row('old')]), 3, [row('new')]);
    expect(again.size).toBe(1);
    expect(rowAt(again, 3 * PAGE_SIZE)?.title).toBe('new');
  });

  it('keep their identity when the pages on screen were used last already', () => {
    const pages = withPage(withPage(none, 0, []), 1, []);
    expect(touched(pages, [1])).toBe(pages);
  });

  it('cover every row on screen and none past the end', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(60), fc.integer({ min: 1, max: 100_000 }), (first, rows, total) => {
        const start = Math.min(first, total - 1);
        const numbers = pagesOf(start, start + rows, total);
        for (let index = start; index <= Math.min(start + rows, total - 1); index += 1) {
          expect(numbers).toContain(Math.floor(index / PAGE_SIZE));
        }
        expect(Math.max(...numbers) * PAGE_SIZE).toBeLessThan(total);
      }),
    );
  });

  it('are none for an empty list', () => {
    expect(pagesOf(0, 20, 0)).toEqual([]);
  });

  it('are asked for when they are not there or wait for a file that is still being read', () => {
    const pages = new Map([
      [0, [row('a'), { ...row('b'), isLate: true }]],
      [1, [row('c')]],
    ]);
    expect(wanting(pages, [0, 1, 2])).toEqual([0, 2]);
  });
});
