import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeViqr, viqrText } from '../../../../src/main/ingest/encoding/viqr';
import { toViqr } from './encoders';

describe('decodeViqr', () => {
  test.each([
    ['Ha` No^.i.', 'Hà Nội.'],
    ['HDDND xa~', 'HĐND xã'],
    ['sa\\. Ho^m', 'sa. Hôm'],
    ['www.a.vi/ta.html e^', 'www.a.vi/ta.html ê'],
    ['https://ta\\.vn/ e^', 'https://ta.vn/ ê'],
    ['middle Buddha', 'middle Buddha'],
  ])('%s', (viqr, text) => {
    expect(decodeViqr(viqr)).toBe(text);
  });

  test('gives back what was written in it', () => {
    const words = fc.constantFrom(
      ...'đường lối đối ngoại nước thủ ĐẢNG Ủy ban quý giữa (khuỷu) hỏi? rồi. “ở”'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (list) => {
        const text = list.join(' ').replace(/[“”]/gu, '"');
        expect(decodeViqr(toViqr(text))).toBe(text);
      }),
    );
  });
});

describe('viqrText', () => {
  test('needs more than the signs English puts after its vowels', () => {
    expect(viqrText("Is it so? We're here. Go to a. He'd do (a) b. To be? I'm me.")).toBeNull();
    expect(viqrText("Ho^.i nghi. ba`n ve^` ddu+o+`ng lo^'i")).toBe('Hội nghị bàn về đường lối');
  });
});

test('a long row of letters is looked at once', () => {
  expect(decodeViqr(`${'d'.repeat(400_000)}@`)).toBe(`${'đ'.repeat(200_000)}@`);
});
