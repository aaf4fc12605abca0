import { expect, test } from 'vitest';
import { cutEchoes } from '../../../../../src/main/ingest/blocks/copies/echoes';
import { paragraphs } from '../../../../../src/main/ingest/blocks/paragraphs';
import { piece } from '../../../../../src/main/ingest/blocks/piece';

const first = 'Đội Sông Mai: bốn tay chèo cũ, hai tay chèo mới, vắng mặt một người';
const said = 'bốn tay chèo cũ, hai tay chèo mới, vắng mặt một người';

function parts(...lines: readonly string[]): [string | null, string][] {
  const text = lines.join('\n\n');
  const pieces = paragraphs(text).map(({ start, end }) => piece(start, end));
  return cutEchoes(text, pieces).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

test('the end of a paragraph, printed again at the start of the next, is a duplicate', () => {
  const next = 'Đội Núi Trúc: sáu tay chèo mới';
  expect(parts(first, `${said} ${next}`)).toEqual([
    [null, first],
    ['duplicate', said],
    [null, next],
  ]);
  expect(parts(first, said)).toEqual([
    [null, first],
    ['duplicate', said],
  ]);
});

test('a line said twice and a sentence that goes on with what the last one named stay', () => {
  const refrain = 'Nước sông Mai trong, thuyền tre về bến đậu';
  expect(parts(refrain, refrain)).toEqual([
    [null, refrain],
    [null, refrain],
  ]);
  const named = 'Hội đua thuyền xã Lau trên sông Mai năm nay';
  expect(parts(named, `${named} có mười hai đội của các thôn.`)).toEqual([
    [null, named],
    [null, `${named} có mười hai đội của các thôn.`],
  ]);
});

test('what a copy says again stays: the copy is hidden already', () => {
  const said = 'Hội đua thuyền xã Lau năm nay có mười hai đội.';
  const text = `${said}\n\n${said} Bà con ra bến từ sớm.`;
  const pieces = [piece(0, said.length, 'duplicate'), piece(said.length + 2, text.length)];
  expect(cutEchoes(text, pieces)).toEqual(pieces);
});
