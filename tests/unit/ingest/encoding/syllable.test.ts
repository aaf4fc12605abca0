import { describe, expect, test } from 'vitest';
import { isSyllable } from '../../../../src/main/ingest/encoding/syllable';

describe('isSyllable', () => {
  test.each('nghiêng quyết giữ gì được khuỷu uỷ ý thuở đoàn quốc giêng giếng hòa hoà thúy quý kỷ yến ngoằn'.split(' '))(
    'accepts %s',
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );
  test.each('café được¸ thñ ñaûng bãä zô nhât hôc kâu ngìn cêm tồát'.split(' '))('refuses %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
