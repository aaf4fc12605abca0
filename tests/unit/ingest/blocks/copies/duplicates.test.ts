import { expect, test } from 'vitest';
import { markDuplicates } from '../../../../../src/main/ingest/blocks/copies/duplicates';
import { piece } from '../../../../../src/main/ingest/blocks/piece';

test('a line said again a hundred thousand times is hidden from its second place on', () => {
  const line = 'Nước lên chậm, bà con xóm Bến vẫn đi chợ sớm.';
  const places = Array.from({ length: 130_000 }, (_, at) => at * (line.length + 1));
  const pieces = places.map((start) => piece(start, start + line.length));
  const marked = markDuplicates(`${line}\n`.repeat(places.length), pieces);
  expect(marked).toHaveLength(places.length);
  expect(marked.slice(0, 2).map(({ kind }) => kind)).toEqual([null, 'duplicate']);
});

test('lines of a list that come again are no copy of the story, as many of them are', () => {
  const lines = [1, 2, 3].map(
    (n) =>
      `Bước ${String(n)}: người chơi ghi tên ở bến đò và nhận lại đúng số phần quà của thuyền mình trước giờ hội tan ở bến Lau.`,
  );
  const more = [4, 5, 6, 7].map((n) => `Phần ${String(n)}: ${lines.join(' ').slice(0, 180)}.`);
  const kindsOf = (all: readonly string[]): (string | null)[] => {
    const pieces = all.map((line, at) => {
      const start = all.slice(0, at).join('\n').length + (at > 0 ? 1 : 0);
      return piece(start, start + line.length);
    });
    return markDuplicates(all.join('\n'), pieces).map(({ kind }) => kind);
  };
  const between = 'Xã Lau chia phần việc của hội cho từng xóm, ai cũng có tên trong sổ.';
  expect(kindsOf([...more, ...lines, between, ...lines]).slice(-3)).toEqual([null, null, null]);
  expect(kindsOf([...lines, between, ...more, between, ...more]).slice(-4)).toEqual(more.map(() => 'duplicate'));
});
