import { describe, expect, test } from 'vitest';
import { splitHeadline } from '../../../../../src/main/ingest/blocks/headline/glued-headline';
import { piece } from '../../../../../src/main/ingest/blocks/piece';

const headline = 'Tỉnh xây dựng đội ngũ cán bộ “đủ mạnh, đủ tầm”';
const lead = 'Sáng nay 4-4, đoàn công tác của tỉnh làm việc với các đơn vị về kế hoạch hợp tác trong năm tới.';
const rest = 'Hai bên thống nhất ba việc.';

function parts(line: string, ...others: string[]): [string | null, string][] {
  const text = [line, ...others].join('\n');
  let at = 0;
  const pieces = [line, ...others].map((words) => {
    const start = at;
    at += words.length + 1;
    return piece(start, start + words.length);
  });
  return splitHeadline(text, pieces).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe('a first line that goes on after its headline', () => {
  test('with the lead', () => {
    expect(parts(`${headline} ${lead}`, rest)).toEqual([
      ['title', headline],
      [null, lead],
      [null, rest],
    ]);
  });
  test('with a caption that says where somebody stands', () => {
    const caption = 'Ông Trần Mai An (giữa) thăm gian hàng của Hội';
    const more =
      'Trao giải cho ba đơn vị: hai giải nhất về tay các bạn trẻ. Một giải nhì dành cho nhóm tác giả quen thuộc.';
    expect(parts(`${headline} ${caption} ${more} ${lead}`, rest).slice(0, 2)).toEqual([
      ['title', headline],
      ['caption', caption],
    ]);
  });
  test('with a portrait', () => {
    const more = 'Việc này đang thu hút sự quan tâm của nhiều người dân trong tỉnh.';
    expect(parts(`${headline} Đồng chí Trần Mai An ${more}`, rest)).toEqual([
      ['title', headline],
      ['caption', 'Đồng chí Trần Mai An'],
      [null, more],
      [null, rest],
    ]);
  });
});

test.each([lead, headline, `Trong buổi làm việc ở Hà Nội, Chủ tịch Trần Mai An khen đội ngũ cán bộ của tỉnh. ${lead}`])(
  'leaves a whole line as it is: %s',
  (line) => {
    expect(parts(line, rest)).toEqual([
      [null, line],
      [null, rest],
    ]);
  },
);

test('leaves an article of one line as it is: nothing tells its headline from a caption', () => {
  expect(parts(`${headline} ${lead}`)).toEqual([[null, `${headline} ${lead}`]]);
});
