import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../../../src/main/ingest/article-of';
import { plainDocument } from '../../../../../src/main/ingest/formats/txt';

const headline = 'Đoàn công tác của tỉnh bàn kế hoạch hợp tác thương mại trong năm tới';
const lead = 'Đoàn công tác của tỉnh làm việc với các đơn vị về kế hoạch hợp tác, nhất là thương mại và du lịch.';
const one = 'Hai bên thống nhất lập một nhóm làm việc chung và gặp lại nhau vào quý hai để rà soát từng hạng mục.';

function read(...paragraphs: string[]) {
  const { text, blocks, title, published } = articleOf(plainDocument(paragraphs.join('\n\n')), { pathDate: null });
  const kinds = blocks.map(({ kind }) => kind).join(' ');
  return { kinds, title, published: published?.value ?? null, last: text.slice(blocks.at(-1)?.start) };
}

describe('the moment behind a headline', () => {
  test('is a dateline of its own', () => {
    const { kinds, title, published } = read(`${headline} 30/06/2024 16:23`, lead, one);
    expect({ kinds, title, published }).toEqual({
      kinds: 'title dateline paragraph paragraph',
      title: headline,
      published: '2024-06-30T16:23',
    });
  });
  test('is cut off the whole headline below a cut one, also behind words that tell what it is about', () => {
    const whole = `Công tác đối ngoại: ${headline} 30/06/2024 16:23`;
    const { kinds, title } = read(`${headline.slice(0, 52)} ...`, lead, whole, one);
    expect({ kinds, title }).toEqual({
      kinds: 'duplicate paragraph title dateline paragraph',
      title: `Công tác đối ngoại: ${headline}`,
    });
  });
  test('leaves a headline that only says the first again', () => {
    const short = 'Đoàn của tỉnh đi bàn hợp tác';
    expect(read(short, lead, `${short} 30/06/2024 16:23`, one)).toMatchObject({
      kinds: 'title paragraph duplicate dateline paragraph',
      title: short,
    });
  });
  test('is none where the words tell when something takes place', () => {
    const told = 'Hạn cuối nộp hồ sơ của các đơn vị tham gia là đến 30/06/2024 16:23';
    expect(read(headline, lead, told, one).published).toBeNull();
  });
});
