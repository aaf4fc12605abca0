import { describe, expect, it } from 'vitest';
import { formatCount } from '../../../../src/renderer/i18n/numbers';

describe('counts', () => {
  it('group thousands as the locale does', () => {
    expect(formatCount(41931, 'vi-VN')).toBe('41.931');
    expect(formatCount(41931, 'en-GB')).toBe('41,931');
  });
});
