import { describe, expect, it } from 'vitest';
import { yearsOf } from '../../../../src/renderer/cards/years';

describe('years of a title', () => {
  it('are one year, a span, or the only one known', () => {
    expect(yearsOf('2021-12-15', '2021-12-20')).toBe('2021');
    expect(yearsOf('2013-01', '2021-04-02')).toBe('2013–2021');
    expect(yearsOf(null, '2021')).toBe('2021');
    expect(yearsOf('--12-15', null)).toBeNull();
  });
});
