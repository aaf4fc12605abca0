import { expect, test } from 'vitest';
import { creditsInside } from '../../../../../src/main/ingest/blocks/credits/credits-inside';

test('finds the credits of pictures in order, in brackets or not', () => {
  const text =
    'Bến đò sớm nay. Ảnh: Mai An Sương tan dần. (Ảnh: Lê Bình) Thuyền về bến đông như mọi ngày trong mùa lũ.';
  expect(creditsInside(text).map(({ at, length }) => text.slice(at, at + length))).toEqual([
    'Ảnh: Mai An',
    '(Ảnh: Lê Bình)',
  ]);
});

test('has none in a time of day or a list', () => {
  expect(creditsInside('Lúc 10:53, ba việc: quét sân, vá lưới, thắp đèn.')).toEqual([]);
});

test('reads a text that holds hundreds of thousands of them', () => {
  const text = ' Ảnh: Mai An đi.'.repeat(200_000);
  expect(creditsInside(text).length).toBeGreaterThan(150_000);
});
