import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockKinds, hiddenKinds, type Block } from '../../../src/shared/article';
import { visibility } from '../../../src/main/text/visibility';

/** Blocks that tile a text from its first unit on. */
const tiled = fc
  .array(fc.tuple(fc.constantFrom(...blockKinds), fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 30 })
  .map((sizes) =>
    sizes.reduce<readonly Block[]>((blocks, [kind, length]) => {
      const start = blocks.at(-1)?.end ?? 0;
      return [...blocks, { kind, start, end: start + length }];
    }, []),
  );

test('a span is shown as the block is in which it begins', () => {
  fc.assert(
    fc.property(tiled, (blocks) => {
      const isVisible = visibility(blocks);
      for (const { kind, start, end } of blocks)
        for (let at = start; at < end; at += 1)
          expect(isVisible({ start: at, end: at + 9 })).toBe(!hiddenKinds.has(kind));
    }),
  );
});

test('what stands behind all blocks, or in no block at all, is shown', () => {
  expect(visibility([{ kind: 'related', start: 0, end: 5 }])({ start: 5, end: 6 })).toBe(true);
  expect(visibility([])({ start: 0, end: 1 })).toBe(true);
});
