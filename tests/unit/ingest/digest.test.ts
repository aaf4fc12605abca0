import { describe, expect, it } from 'vitest';
import { parts } from './digest-parts';

const bodies = [
  'Buổi sáng, chợ nổi họp từ lúc còn tối, ghe chở dưa, chở bí cột cây bẹo cao để người mua nhìn thấy từ xa, tiếng rao lẫn tiếng máy nổ giòn trên mặt nước.\n\nNgười bán kể năm nay dưa được mùa mà giá chỉ bằng nửa năm ngoái, nên nhiều nhà tính chuyển sang trồng sen.',
  'Tổ thợ mộc trong làng vừa dựng xong mái đình, cột cái vẫn là cột lim cũ được ngâm bùn ba năm, còn kèo và xà thay gỗ mới theo đúng mẫu người xưa để lại.\n\nCác cụ chọn ngày rằm để mở cửa đình, mời cả những người con xa quê về dự bữa cơm chung.',
  'Trạm bơm đầu kênh chạy suốt đêm, nước về tới ruộng cuối xã lúc gà gáy, đúng ngày gieo mạ mà lịch nhà nông đã hẹn từ trước tết, không nhà nào phải chờ.\n\nCán bộ thủy nông nói mực nước hồ còn đủ cho ba đợt tưới nữa nếu mưa đến muộn.',
];
const titles = ['Chợ nổi họp từ lúc còn tối', 'Làng dựng lại mái đình cũ', 'Nước về ruộng cuối xã'];
const places = ['Báo Miền Sông Nước, 14/12/2021', 'Tạp chí Nghề Xưa, 15/12/2021', 'Báo Nhà Nông, 15/12/2021'];
const article = (at: number, number = ''): string =>
  `${number}${titles[at] ?? ''}\n${places[at] ?? ''}\n\n${bodies[at] ?? ''}`;

describe('splitDigest', () => {
  it('parts articles between lines of strokes and keeps the head of the digest with the first', () => {
    const text = `ĐIỂM BÁO NGÀY 15/12/2021\n\n${[0, 1, 2].map((at) => article(at)).join('\n\n==========\n\n')}\n`;
    const found = parts(text);
    expect(found.map((part) => part.title)).toEqual(titles);
    expect(found.map((part) => part.publisher)).toEqual(places.map((place) => place.split(',')[0]));
    expect(found.map((part) => part.published?.value)).toEqual(['2021-12-14', '2021-12-15', '2021-12-15']);
    expect(found.map((part) => part.text.replace(/\s+/gu, ' ')).join(' ')).toBe(text.trim().replace(/\s+/gu, ' '));
    expect(found[0]?.blocks[0]).toMatchObject({ kind: 'boilerplate' });
    for (const { text: own, blocks } of found) {
      expect(blocks[0]?.start).toBe(0);
      expect(blocks.at(-1)?.end).toBe(own.length);
    }
  });

  it('parts articles with numbered headlines', () => {
    expect(parts([0, 1, 2].map((at) => article(at, `${at + 1}. `)).join('\n\n')).map((part) => part.title)).toEqual(
      titles,
    );
  });

  it('parts an export at the number each article ends with, and reads its head', () => {
    const text = [0, 1]
      .map(
        (at) =>
          `${titles[at] ?? ''}\n\n120 words\n1${at} December 2021\n10:53\nBáo Nhà Nông\nBNHANO\nVietnamese\nCopyright 2021. All rights reserved.\n\n${bodies[at] ?? ''}\n\nDocument BNHANO000020211215ehcf0000${at + 1}\n`,
      )
      .join('\n\n');
    const found = parts(text);
    expect(found).toHaveLength(2);
    expect(found[1]).toMatchObject({
      title: titles[1],
      publisher: 'Báo Nhà Nông',
      published: { value: '2021-12-11', basis: 'printed', certain: true },
    });
    const shown = found[1]?.blocks.filter((block) => block.kind === 'paragraph') ?? [];
    expect(shown.map(({ start, end }) => found[1]?.text.slice(start, end).trim())).toEqual(
      (bodies[1] ?? '').split('\n\n'),
    );
  });

  it.each([
    [
      'a list of numbered headings without sources',
      [0, 1, 2].map((at) => `${at + 1}. ${titles[at] ?? ''}\n\n${bodies[at] ?? ''}`).join('\n\n'),
    ],
    [
      'sections parted by lines of strokes',
      `${titles[0] ?? ''}\n${places[0] ?? ''}\n\n${bodies.join('\n\n*****\n\n')}`,
    ],
    ['one article of an export', `${bodies[0] ?? ''}\n\n${bodies[1] ?? ''}\n\nDocument BNHANO000020211215ehcf00001`],
  ])('leaves %s whole', (_, text) => {
    expect(parts(text)).toHaveLength(1);
  });
});
