import { expect, test } from 'vitest';
import { articleOf } from '../../../../src/main/ingest/article-of';
import { plainDocument } from '../../../../src/main/ingest/formats/txt';

const title = 'Xã Lau mở hội đua thuyền';
const body =
  'Sáng nay, xã Lau mở hội đua thuyền trên sông Mai với mười hai đội của các thôn, có đông người tới xem từ sớm.';

test.each([
  'https://www.tin-mau.example/hoi-dua-thuyen',
  'https://tin-mau.example.',
  'http://Tin-Mau.example, ngày 3/2',
  'https://tin-mau.example:8080/bai-1',
])('an article credited to an address is from its host: %s', (address) => {
  const text = [title, body, body, `Nguồn: ${address}`].join('\n\n');
  expect(articleOf(plainDocument(text), { pathDate: null }).origin).toBe('tin-mau.example');
});

test('the day of an event is not read from a link to another article', () => {
  const told = 'Mười hai đội thuyền của các thôn xã Lau đã đua trên sông Mai, có rất đông người tới xem từ sớm.';
  const event = (last: string): string | undefined =>
    articleOf(plainDocument([title, told, body.replace('Sáng nay', 'Năm nay'), last].join('\n\n')), { pathDate: null })
      .event?.value;
  expect(event('Đội về nhất sẽ nhận giải tối nay (3/11) ở đình làng, theo ban tổ chức hội đua.')).toBe('--11-03');
  expect(event('Tin liên quan\n\nTối nay (3/11) mở hội ở làng bên')).toBeUndefined();
});

test.each(['2021-13-45', '2021-02-31', '0001-01-01T00:00+00:00'])(
  'a file made on a day that never was, %s, has none',
  (value) => {
    const document = plainDocument([title, body].join('\n\n'));
    const published = { value, basis: 'metadata', certain: false } as const;
    const read = articleOf({ ...document, page: { published }, file: { published, saved: value } }, { pathDate: null });
    expect([read.published, read.event, read.saved, read.title]).toEqual([null, null, null, title]);
  },
);
