import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chains } from '../../../../src/main/library/catalogue/chains';

test('the newest node of a key that passes is found first, however many came after it', () => {
  const keysOf = fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 300 });
  fc.assert(
    fc.property(keysOf, fc.integer({ min: 1, max: 400 }), (keys, room) => {
      const chains = new Chains(room);
      keys.forEach((key, node) => chains.put(node, key));
      for (let key = -40; key <= 40; key += 1) {
        const nodes = keys.flatMap((one, node) => (one === key ? [node] : []));
        expect(chains.find(key, () => true)).toBe(nodes.at(-1) ?? null);
        const met: number[] = [];
        expect(chains.find(key, (node) => met.push(node) < 0)).toBeNull();
        expect(met).toEqual(nodes.reverse());
      }
    }),
  );
});

test('a key is found again as an unsigned number and as a signed one', () => {
  const chains = new Chains(1);
  chains.put(0, 0xfffffff0);
  chains.put(1, -32);
  expect([0xfffffff0, -16].map((key) => chains.find(key, () => true))).toEqual([0, 0]);
  expect([0xffffffe0, -32].map((key) => chains.find(key, () => true))).toEqual([1, 1]);
});

test('a table made for few nodes finds every one of very many', () => {
  const chains = new Chains(1);
  const keyOf = (node: number): number => Math.imul(node, 0x9e3779b1);
  for (let node = 0; node < 50_000; node += 1) chains.put(node, keyOf(node));
  for (let node = 0; node < 50_000; node += 1) expect(chains.find(keyOf(node), () => true)).toBe(node);
});
