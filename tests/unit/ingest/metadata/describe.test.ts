import { expect, test } from 'vitest';
import { articleOf } from '../../../../src/main/ingest/article-of';
import { plainDocument } from '../../../../src/main/ingest/formats/txt';

const title = 'Xã Lau mở hội đua thuyền';
const body =
  'Sáng nay, xã Lau mở hội đua thuyền trên sông Mai với mười hai đội của các thôn, có đông người tới xem từ sớm.';

test('an article credited to an address is from its host', () => {
  const text = [title, body, body, 'Nguồn: https://www.tin-mau.example/hoi-dua-thuyen'].join('\n\n');
  expect(articleOf(plainDocument(text), { pathDate: null }).origin).toBe('tin-mau.example');
});
