import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRETCH, settled, traitsOf } from '../../../src/main/ingest/traits';
import { toText } from '../../../src/main/text/normalise';

const rare = [
  '\r',
  '\n',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '\u0001',
  '\u0301',
  '\u1edb',
  '\u1e9b',
  '\u2028',
  '\ufeff',
  'Ộ',
  'a',
  'ß',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...rare), fc.string()), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('traits of a text', () => {
  it('settles every text as toText does', () => {
    fc.assert(fc.property(texts, (text) => settled(text) === toText(text)));
  });

  it('finds white space that is no plain space or line end, and spaces side by side', () => {
    fc.assert(fc.property(texts, (text) => (traitsOf(text).oddSpaces !== null) === /[^\S \n]| {2}/u.test(text)));
  });

  it('tells in which stretches they stand', () => {
    const text = `${'Lau '.repeat(STRETCH)} Lau\tLau`;
    expect(Array.from(traitsOf(text).oddSpaces ?? [])).toEqual([0, 0, 0, 0, 1]);
  });

  it('finds control characters that lay out no text', () => {
    const layout = '\t\n\v\f\r';
    for (let unit = 0; unit <= 0x20; unit += 1) {
      const char = String.fromCharCode(unit);
      expect(traitsOf(`Lau ${char}`).hasControls).toBe(unit < 0x20 && !layout.includes(char));
    }
  });

  it('tells bytes taken for Latin letters from Vietnamese', () => {
    expect(traitsOf('Chủ tịch xã Lau tiếp đoàn khách.').hasMojibakeSign).toBe(false);
    expect(traitsOf('Céng hßa x· héi').hasMojibakeSign).toBe(true);
  });
});
