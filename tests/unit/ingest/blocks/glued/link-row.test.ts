import { expect, test } from 'vitest';
import { cutLinkRows } from '../../../../../src/main/ingest/blocks/glued/link-row';
import { piece, type Piece } from '../../../../../src/main/ingest/blocks/piece';

const story = 'Sáng nay, hai bên họp về kế hoạch hợp tác. Cuộc họp kết thúc với một biên bản chung.';

function cut(text: string): readonly Piece[] {
  const whole = piece(0, text.length);
  return cutLinkRows(text, whole) ?? [whole];
}

function parts(text: string): [string | null, string][] {
  return cut(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

test('links in a row behind a story are related', () => {
  const row = '>> Hai tỉnh bàn về chè >> Xưởng chè mở cửa trở lại?';
  expect(parts(`${story} ${row}`)).toEqual([
    [null, story],
    ['related', row],
  ]);
});
test('two links in a row end a story whose last sentence lost its mark', () => {
  const row = '>> Hai tỉnh bàn về chè >> Xưởng chè mở cửa trở lại';
  expect(parts(`${story} Giá chè tuần tới ${row}`).at(-1)).toEqual(['related', row]);
});
test('links before a story are related up to the last, whose end nothing shows', () => {
  expect(parts(`>> Hai tỉnh bàn về chè >> Xưởng chè mở cửa ${story}`)).toEqual([
    ['related', '>> Hai tỉnh bàn về chè'],
    [null, `>> Xưởng chè mở cửa ${story}`],
  ]);
});
test('a paragraph of nothing but links is parted without a word in two parts', () => {
  const text = '>> Hai tỉnh bàn về chè? >> Xưởng chè mở cửa >> Mùa chè đã qua';
  const found = cut(text);
  found.slice(1).forEach(({ start }, at) => {
    expect(start).toBeGreaterThanOrEqual(found[at]?.end ?? 0);
  });
});
test('a paragraph of very many links that no row ends is read in one pass', () => {
  const text = `${story} ${'>> Hai tỉnh bàn về chè. '.repeat(40_000)}>>`;
  expect(parts(text)).toEqual([[null, text]]);
});
test.each([`${story} Bấm xem >> Mai An`, `${story} >> Xem thêm ở đây. ${story}`, story])(
  'nothing is cut: %s',
  (text) => {
    expect(parts(text)).toEqual([[null, text]]);
  },
);
