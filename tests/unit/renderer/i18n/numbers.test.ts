import { describe, expect, it } from 'vitest';
import { formatBytes, formatCount, formatMegabytes } from '../../../../src/renderer/i18n/numbers';

describe('counts', () => {
  it('group thousands as the locale does', () => {
    expect(formatCount(41931, 'vi-VN')).toBe('41.931');
    expect(formatCount(41931, 'en-GB')).toBe('41,931');
  });

  it('are megabytes with one digit behind the point', () => {
    expect(formatMegabytes(12_340_000, 'vi-VN')).toBe('12,3');
    expect(formatMegabytes(0, 'en-GB')).toBe('0.0');
  });

  it('name the unit of what is read of how much once, a small one for little', () => {
    expect(formatBytes(300_000, 12_340_000, 'vi-VN')).toEqual({ done: '0,3', total: '12,3 MB' });
    expect(formatBytes(8_100, 41_000, 'vi-VN')).toEqual({ done: '8', total: '41 kB' });
    expect(formatBytes(0, 900, 'en-GB')).toEqual({ done: '0', total: '1 kB' });
  });
});
