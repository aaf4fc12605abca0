import { cachedDataVersionTag } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { asUsual, inBulk } from '../../../../src/main/library/reading/bulk-settings';

// V8's tag tells its settings apart, as it does when it is given code that was kept.
const usual = cachedDataVersionTag();
const isBulk = (): boolean => cachedDataVersionTag() !== usual;

describe('settings for many files', () => {
  it('lasts while work goes on', async () => {
    expect(await inBulk(() => Promise.resolve(isBulk()))).toBe(true);
    expect(isBulk()).toBe(false);
  });

  it('lasts until the last of several works is through, also where one fails', async () => {
    const both = inBulk(async () => {
      const failing = inBulk(() => Promise.reject(new Error('of this file')));
      await expect(failing).rejects.toThrow('of this file');
      return isBulk();
    });
    expect(await both).toBe(true);
    expect(isBulk()).toBe(false);
  });

  it('is left for what must be kept, and taken up again', async () => {
    const seen = await inBulk(() => Promise.resolve([asUsual(isBulk), isBulk()]));
    expect(seen).toEqual([false, true]);
    expect(asUsual(isBulk)).toBe(false);
  });
});
