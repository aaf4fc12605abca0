import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Spares } from '../../../../src/main/search/segment/spares';

test('gives as many bytes as are asked for, a quarter more taken at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000_000 }), (size) => {
      const taken = new Spares(0).take(size);
      expect(taken).toHaveLength(size);
      expect(taken.buffer.byteLength).toBeLessThanOrEqual(Math.max(size * 1.25, size + 256));
    }),
  );
});

test('gives again what it was given, to one taker at a time', () => {
  const spares = new Spares(1 << 20);
  const first = spares.take(70_000);
  spares.give(first);
  const again = spares.take(69_000);
  expect(again.buffer).toBe(first.buffer);
  expect(again).toHaveLength(69_000);
  expect(spares.take(69_000).buffer).not.toBe(first.buffer);
});

test('keeps no more than it may', () => {
  const spares = new Spares(100_000);
  const [first, second] = [spares.take(70_000), spares.take(70_000)];
  spares.give(first);
  spares.give(second);
  expect(spares.take(70_000).buffer).toBe(first.buffer);
  expect(spares.take(70_000).buffer).not.toBe(second.buffer);
});
