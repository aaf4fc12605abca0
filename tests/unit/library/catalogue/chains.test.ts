import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chains } from '../../../../src/main/library/catalogue/chains';

test('the newest node of a key is found first, however many came after it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 300 }), (keys) => {
      const chains = new Chains((node) => keys[node] ?? 0);
      keys.forEach((_, node) => chains.put(node));
      for (let key = -40; key <= 40; key += 1) {
        const last = keys.lastIndexOf(key);
        expect(chains.find(key, (node) => keys[node] === key)).toBe(last < 0 ? null : last);
      }
    }),
  );
});

test('a node that comes is put in without the others being put in again', () => {
  let asked = 0;
  let most = 0;
  const chains = new Chains((node) => {
    asked += 1;
    return Math.imul(node, 0x9e3779b1) >>> 7;
  });
  for (let node = 0; node < 50_000; node += 1) {
    asked = 0;
    chains.put(node);
    most = Math.max(most, asked);
  }
  expect(most).toBeLessThan(100);
});
