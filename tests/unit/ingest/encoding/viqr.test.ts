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
  test('takes a capital glued to a word for the next one', () => {
    expect(decodeViqr("DDa.i tu+o+'ngTra^`n")).toBe('Đại tướngTrần');
  });
});

describe('viqrText', () => {
  test.each<[string, string, number]>([
    ["Angela Baby ddu'ng chua^?n", 'Angela Baby đúng chuẩn', 1],
    ['Hot girl tru+o+`ng Y', 'Hot girl trường Y', 1],
    ['5 nhie^.m vu. tro.ng', '5 nhiệm vụ trọng', 0],
    ["Gia' nhu+ chu'ng ta", 'Giá như chúng ta', 1],
    ["Ro'ng Xanh tha('ng Lo+'p Ca'c Sao Tre?, Juventus", 'Róng Xanh thắng Lớp Các Sao Trẻ, Juventus', 0],
  ])('reads a title of a few words, and says where they prove little: %s', (viqr, title, doubts) => {
    const read = viqrText(viqr);
    expect(read?.text).toBe(title);
    expect(read?.issues).toHaveLength(doubts);
  });
  test.each([
    'x = e^.5',
    'a^2 + b^2 = c^2',
    'a+ b+ c; (a^ b^) o* u+ e^x',
    'no* go*',
    'Use foo* or bar+ to match',
    'the add* family of C++',
  ])('leaves %s alone', (text) => {
    expect(viqrText(text)).toBeNull();
  });
  test('needs more than the signs English puts after its vowels', () => {
    expect(viqrText("Is it so? We're here. Go to a. He'd do (a) b. To be? I'm me.")).toBeNull();
    expect(viqrText("Ho^.i nghi. ba`n ve^` ddu+o+`ng lo^'i")?.text).toBe('Hội nghị bàn về đường lối');
  });
});

test('a long row of letters is looked at once', () => {
  expect(decodeViqr(`${'d'.repeat(400_000)}@`)).toBe(`${'đ'.repeat(200_000)}@`);
});
