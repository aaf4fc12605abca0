import { cachedDataVersionTag } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { compilingAsUsual, compilingLeanly } from '../../../../src/main/library/reading/lean-compiling';

// V8's tag tells its settings apart, as it does when it is given code that was kept.
const usual = cachedDataVersionTag();
const isLean = (): boolean => cachedDataVersionTag() !== usual;

describe('lean compiling', () => {
  it('lasts while work goes on', async () => {
    expect(await compilingLeanly(() => Promise.resolve(isLean()))).toBe(true);
    expect(isLean()).toBe(false);
  });

  it('lasts until the last of several works is through, also where one fails', async () => {
    const both = compilingLeanly(async () => {
      const failing = compilingLeanly(() => Promise.reject(new Error('of this file')));
      await expect(failing).rejects.toThrow('of this file');
      return isLean();
    });
    expect(await both).toBe(true);
    expect(isLean()).toBe(false);
  });

  it('is left for what must be kept, and taken up again', async () => {
    const seen = await compilingLeanly(() => Promise.resolve([compilingAsUsual(isLean), isLean()]));
    expect(seen).toEqual([false, true]);
    expect(compilingAsUsual(isLean)).toBe(false);
  });
});
