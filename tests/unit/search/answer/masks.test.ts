import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countHaving, openIn } from '../../../../src/main/search/answer/masks';
import { Pool } from '../../../../src/main/search/answer/pool';

/** Lists as long as each other, no longer than is looked at. */
const places = fc.nat(40).chain((count) => {
  const bytes = (max: number) => fc.uint8Array({ minLength: count, maxLength: count, max });
  return fc.record({ sets: fc.array(bytes(7), { maxLength: 3 }), live: bytes(1) });
});

test('finds the live places at which no set is empty', () => {
  fc.assert(
    fc.property(places, ({ sets, live }) => {
      const found = openIn(sets, live, live.length, new Pool());
      const wanted = [...live.keys()].filter((at) => live[at] === 1 && sets.every((set) => set[at] !== 0));
      expect([...found]).toEqual(wanted);
    }),
  );
});

test('counts the live places whose set has a wanted class', () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 7 }), ({ sets: [set = new Uint8Array()], live }, wanted) => {
      const count = Math.min(set.length, live.length);
      const having = [...live.subarray(0, count).keys()].filter(
        (at) => live[at] === 1 && ((set[at] ?? 0) & wanted) !== 0,
      );
      expect(countHaving(set, wanted, live, count)).toBe(having.length);
    }),
  );
});
