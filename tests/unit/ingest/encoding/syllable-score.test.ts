import { describe, expect, test } from 'vitest';
import { syllableShare, syllableTally } from '../../../../src/main/ingest/encoding/syllable-score';

describe('syllableTally', () => {
  test('finds only syllables in Vietnamese and few in the same bytes read wrong', () => {
    expect(syllableShare(syllableTally('Hội nghị «đã thông qua» nghị quyết'))).toBe(1);
    expect(syllableShare(syllableTally('Hoäi nghò ñaõ thoâng qua nghò quyeát'))).toBeLessThan(0.6);
    expect(syllableShare(syllableTally('Héi nghÞ ®· th«ng qua nghÞ quyÕt'))).toBeLessThan(0.3);
  });
  test('counts neither words without marks nor abbreviations', () => {
    expect(syllableTally('plain words, HĐND')).toEqual({ valid: 0, invalid: 0 });
    expect(syllableShare({ valid: 0, invalid: 0 })).toBe(0);
  });
  test('looks at a long row of plain letters once', () => {
    expect(syllableTally(`${'x'.repeat(39_000)} đã\nthông`)).toEqual({ valid: 2, invalid: 0 });
    const rows = Array.from({ length: 40 }, () => `${'x'.repeat(39_000)} đã`);
    expect(rows.map(syllableTally)).toEqual(rows.map(() => ({ valid: 1, invalid: 0 })));
  });
});
