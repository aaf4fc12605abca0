import { describe, expect, it } from 'vitest';
import { findHits } from '../../../src/main/search/hits';
import { parseQuery } from '../../../src/main/search/read-query/parse-query';
import { snippet } from '../../../src/main/search/snippet';
import type { Block } from '../../../src/shared/article';

const text = [
  'Họp mặt đầu xuân\n',
  'Sáng nay trời nắng. Các đại biểu họp mặt tại hội trường lớn của thành phố, nơi từng đón nhiều đoàn khách quý từ phương xa đến thăm, trò chuyện, và cùng nhau nhìn lại một năm đã qua với bao nhiêu đổi thay trong đời sống của người dân. Chiều có mưa.\n',
  'Đọc thêm: họp mặt năm ngoái\n',
];
const blocks: Block[] = [
  { kind: 'title', start: 0, end: 17 },
  { kind: 'paragraph', start: 17, end: 17 + (text[1]?.length ?? 0) },
  { kind: 'related', start: 17 + (text[1]?.length ?? 0), end: text.join('').length },
];
const whole = text.join('');

function hitsOf(typed: string): string[] {
  return findHits(parseQuery(typed), whole, blocks).map(({ start, end }) => whole.slice(start, end));
}

describe('hits', () => {
  it('are one span for a word and one for a phrase, in shown blocks only', () => {
    expect(hitsOf('họp')).toEqual(['Họp', 'họp']);
    expect(hitsOf('"hop mat"')).toEqual(['Họp mặt', 'họp mặt']);
    expect(hitsOf('"hop mat" in:all')).toHaveLength(3);
  });

  it('reach across line breaks and commas', () => {
    expect(hitsOf('"xuân sáng"')).toEqual(['xuân\nSáng']);
    expect(hitsOf('"phố nơi"')).toEqual(['phố, nơi']);
  });

  it('leave look-alikes out where the word stands with its marks', () => {
    expect(hitsOf('đổi')).toEqual(['đổi']);
    expect(hitsOf('đôi')).toEqual(['đổi', 'đời']);
  });

  it('follow an unfinished word when told', () => {
    expect(findHits(parseQuery('nhi'), whole, blocks, { prefixLast: true })).toHaveLength(3);
    expect(hitsOf('nhi*')).toEqual(['nhiều', 'nhìn', 'nhiêu']);
  });
});

describe('a snippet', () => {
  it('is the sentence of the best hit, not the title, cut between words, its marks in place', () => {
    const made = snippet(whole, blocks, findHits(parseQuery('họp mặt'), whole, blocks));
    expect(made.text.startsWith('Các đại biểu họp mặt')).toBe(true);
    expect(made.text.length).toBeLessThanOrEqual(200);
    expect(made.marks.map(({ start, end }) => made.text.slice(start, end))).toEqual(['họp', 'mặt']);
    expect(whole.startsWith(made.text, made.start)).toBe(true);
    expect(whole.charAt(made.start + made.text.length)).toBe(' ');
  });

  it('keeps a hit at the far end of a long sentence in sight', () => {
    const made = snippet(whole, blocks, findHits(parseQuery('"người dân"'), whole, blocks));
    expect(made.marks.map(({ start, end }) => made.text.slice(start, end))).toEqual(['người dân']);
  });

  it('begins shortly before the words of the query where they stand close together', () => {
    const long =
      'Hội trường mở cửa từ sớm, và trong khi người dân chờ ngoài sân, ban tổ chức họp nhanh rồi nghị sự kín, để sau đó khai mạc hội nghị ngoại giao của tỉnh. Một hội khác, một nghị quyết khác, một chuyến đi xa về phía ngoại thành cũng được nhắc tới trong buổi giao lưu.';
    const one: Block[] = [{ kind: 'paragraph', start: 0, end: long.length }];
    const made = snippet(long, one, findHits(parseQuery('hội nghị ngoại giao'), long, one));
    expect(made.text.indexOf('hội nghị ngoại giao')).toBeGreaterThan(0);
    expect(made.marks.at(-1)?.end).toBeLessThanOrEqual(110);
    expect(made.text.endsWith('của tỉnh.')).toBe(true);
  });

  it('is the first sentence of the running text when nothing is marked', () => {
    expect(snippet(whole, blocks, []).text).toBe('Sáng nay trời nắng.');
    expect(snippet('', [], [])).toEqual({ text: '', start: 0, marks: [] });
  });
});
