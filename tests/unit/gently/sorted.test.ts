import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../../src/main/gently/in-slices';
import { sorted } from '../../../src/main/gently/sorted';

interface Item {
  readonly key: number;
  readonly at: number;
}

const byKey = (a: Item, b: Item): number => a.key - b.key;

function items(keys: readonly number[]): readonly Item[] {
  return keys.map((key, at) => ({ key, at }));
}

test('items sorted in steps stand as a sort at once puts them, equal ones as they came', () => {
  const seed = fc.nat(1_000_000);
  fc.assert(
    fc.property(seed, fc.nat(5_000), (salt, count) => {
      const all = items(Array.from({ length: count }, (_, at) => (at * 7_919 + salt) % 503));
      expect(atOnce(sorted(all, byKey))).toEqual([...all].sort(byKey));
    }),
    { numRuns: 20 },
  );
});

test('a long list is sorted in many steps, none of which looks at more than a few thousand', () => {
  let compared = 0;
  let most = 0;
  const steps = sorted(items(Array.from({ length: 50_000 }, (_, at) => (at * 7_919) % 50_000)), (a, b) => {
    compared += 1;
    return byKey(a, b);
  });
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    most = Math.max(most, compared);
    compared = 0;
  }
  expect(most).toBeLessThan(20_000);
});
