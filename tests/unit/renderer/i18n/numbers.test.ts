import { describe, expect, it } from 'vitest';
import { formatCount, formatMegabytes } from '../../../../src/renderer/i18n/numbers';

describe('counts', () => {
  it('group thousands as the locale does', () => {
    expect(formatCount(41931, 'vi-VN')).toBe('41.931');
    expect(formatCount(41931, 'en-GB')).toBe('41,931');
  });

  it('are megabytes with one digit behind the point', () => {
    expect(formatMegabytes(12_340_000, 'vi-VN')).toBe('12,3');
    expect(formatMegabytes(0, 'en-GB')).toBe('0.0');
  });
});
