import { Index } from 'flexsearch';
import { describe, expect, it } from 'vitest';
import { Candidates } from '../../../src/main/search/candidates';

describe('what is relied upon of FlexSearch 0.8.212', () => {
  const candidates = new Candidates();
  for (let place = 0; place < 1000; place += 1) {
    candidates.push(place % 3 === 0 ? ['doi', 'ngoai', '2022', 'constructor'] : ['doi', '__proto__']);
  }

  it('gives every article, not the first hundred, in ascending order', () => {
    expect(candidates.having('doi')).toEqual(Array.from({ length: 1000 }, (_, place) => place));
    expect(candidates.having('ngoai')).toHaveLength(334);
  });

  it('keeps words as they are handed over', () => {
    expect(candidates.having('2022')).toHaveLength(334);
    expect(candidates.having('202')).toEqual([]);
    expect(candidates.having('ngo')).toEqual([]);
    expect(candidates.having('constructor')).toHaveLength(334);
    expect(candidates.having('__proto__')).toHaveLength(666);
  });

  it('comes back whole from its pieces, and grows on', () => {
    const again = new Candidates();
    for (const [name, data] of candidates.pieces()) again.take(name, data, candidates.places);
    again.push(['ngoai', 'moi']);
    expect(again.places).toBe(1001);
    expect(again.having('doi')).toEqual(candidates.having('doi'));
    expect(again.having('ngoai').at(-1)).toBe(1000);
    expect(again.having('moi')).toEqual([1000]);
  });

  it('would lose Vietnamese by its own encoder', () => {
    const own = new Index();
    own.add(1, 'Đảng 2022');
    expect(own.search('dang')).toEqual([]);
  });
});
