import { describe, expect, test } from 'vitest';
import { isSyllable, syllableScore } from '../../../../src/main/ingest/encoding/syllable-score';

describe('isSyllable', () => {
  test.each(['nghiêng', 'quyết', 'giữ', 'gì', 'được', 'khuỷu', 'uỷ', 'ý', 'thuở', 'đoàn', 'quốc', 'giêng'])(
    'accepts %s',
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );
  test.each(['café', 'được¸', 'thñ', 'ñaûng', 'bãä', 'zô'])('refuses %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

describe('syllableScore', () => {
  test('is near 1 for Vietnamese and near 0 for the same bytes read wrong', () => {
    expect(syllableScore('Hội nghị đã thông qua nghị quyết')).toBe(1);
    expect(syllableScore('Hoäi nghò ñaõ thoâng qua nghò quyeát')).toBeLessThan(0.6);
  });
  test('is 0 where no word has marks', () => {
    expect(syllableScore('plain words')).toBe(0);
  });
});
