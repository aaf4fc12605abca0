import { expect, test } from 'vitest';
import { markDuplicates } from '../../../../src/main/ingest/blocks/duplicates';
import { piece } from '../../../../src/main/ingest/blocks/piece';

test('a line said again a hundred thousand times is hidden from its second place on', () => {
  const line = 'Nước lên chậm, bà con xóm Bến vẫn đi chợ sớm.';
  const places = Array.from({ length: 130_000 }, (_, at) => at * (line.length + 1));
  const pieces = places.map((start) => piece(start, start + line.length));
  const marked = markDuplicates(`${line}\n`.repeat(places.length), pieces);
  expect(marked).toHaveLength(places.length);
  expect(marked.slice(0, 2).map(({ kind }) => kind)).toEqual([null, 'duplicate']);
});
