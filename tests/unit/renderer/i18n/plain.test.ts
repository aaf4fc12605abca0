import { describe, expect, it } from 'vitest';
import { matchesName, plain } from '../../../../src/renderer/i18n/plain';

describe('names found by typing', () => {
  it('are compared without marks and case', () => {
    expect(plain('Đối NGOẠI')).toBe('doi ngoai');
    expect(plain('đối ngoại'.normalize('NFD'))).toBe('doi ngoai');
  });

  it('match when every typed word begins one of theirs, in any order', () => {
    expect(matchesName('Trần Văn Mẫu', 'mau tr')).toBe(true);
    expect(matchesName('Trần Văn Mẫu', 'au')).toBe(false);
    expect(matchesName('Trần Văn Mẫu', '')).toBe(true);
  });
});
