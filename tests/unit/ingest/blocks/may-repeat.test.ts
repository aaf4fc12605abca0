import { describe, expect, it } from 'vitest';
import { mayRepeat } from '../../../../src/main/ingest/blocks/may-repeat';

const told = 'Bà con xóm Bến dựng lại nhà văn hóa sau trận lũ tháng ba.';
const other = 'Đò ngang chạy từ năm giờ sáng. Chợ mở muộn hơn mọi hôm!';

/** Lines as pieces. */
function isAsked(...lines: readonly string[]): boolean {
  const text = lines.join('\n');
  const pieces = lines.map((line, at) => {
    const start = lines.slice(0, at).join('\n').length + (at === 0 ? 0 : 1);
    return { start, end: start + line.length };
  });
  return mayRepeat(text, pieces);
}

describe('whether a text may repeat itself', () => {
  it.each([
    ['at the start of two lines', [told, other, told]],
    ['inside a line', [told, `${other} ${told}`]],
    ['in other letters', [told, `${other} ${told.toUpperCase()}`]],
    ['behind a quotation', [told, `“${other}” ${told}`]],
    ['glued to the sentence before', [told, `${other}${told}`]],
  ])('is asked where a sentence stands again %s', (_, lines) => {
    expect(isAsked(...lines)).toBe(true);
  });

  it.each([
    ['each sentence is told once', [told, other]],
    ['several marks end a sentence', [told, `Đò đã về bến rồi ư?! ${other}`, 'Chưa ai biết...']],
    ['a quotation ends a line', ['“Đò đã về bến.”', other, told]],
  ])('is not where %s', (_, lines) => {
    expect(isAsked(...lines)).toBe(false);
  });
});
