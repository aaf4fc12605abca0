import { describe, expect, test } from 'vitest';
import { sentences, sentencesOfBlock } from '../../../src/main/text/sentences';

function split(text: string): string[] {
  return sentences(text).map((span) => text.slice(span.start, span.end));
}

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['Hội nghị đã họp. Bộ trưởng dự.', ['Hội nghị đã họp.', 'Bộ trưởng dự.']],
    ['Hội nghị kết thúc.Chương trình dài.', ['Hội nghị kết thúc.', 'Chương trình dài.']],
    ['Tại TP. Hồ Chí Minh có 1.204 bài. Hết.', ['Tại TP. Hồ Chí Minh có 1.204 bài.', 'Hết.']],
    ['Ông hỏi: “Vì sao?” Không ai đáp.', ['Ông hỏi: “Vì sao?”', 'Không ai đáp.']],
    ['Dòng một...\n- dòng hai', ['Dòng một...', '- dòng hai']],
    ['Dòng một\nDòng hai', ['Dòng một', 'Dòng hai']],
    ['Ông N.A. Dũng nói vậy… Rồi thôi.', ['Ông N.A. Dũng nói vậy…', 'Rồi thôi.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

test('a long row of marks that ends no sentence is looked at once', () => {
  expect(split(`Hội nghị${'.'.repeat(400_000)} năm nay.`)).toHaveLength(1);
});

test('a part of a text has the sentences inside it, cut at its ends', () => {
  const text = 'Đò về bến. Chợ mở sớm. – Ảnh: Mai An';
  const inside = (from: string, to: string): string[] =>
    sentencesOfBlock(text, { start: text.indexOf(from), end: text.indexOf(to) }).map(({ start, end }) =>
      text.slice(start, end),
    );
  expect(inside('về', 'sớm')).toEqual(['về bến.', 'Chợ mở']);
  // What opens behind the stroke stands outside.
  expect(inside('Đò', 'Ảnh')).toEqual(['Đò về bến.', 'Chợ mở sớm. –']);
});
