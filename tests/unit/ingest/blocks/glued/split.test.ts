import { expect, test } from 'vitest';
import { splitGlued } from '../../../../../src/main/ingest/blocks/glued/split';
import { piece } from '../../../../../src/main/ingest/blocks/piece';

const story =
  'Cả xã ra bến đón thuyền về, người già kể chuyện những mùa nước cũ cho đám trẻ nghe. Chợ họp đến quá trưa mới vãn, ai cũng có phần mang về, và ngày mai các thuyền lại ra khơi theo con nước lên của tháng mới.';

function cutOff(tail: string): readonly (readonly [string | null, string])[] {
  const text = `${story} ${tail}`.trim();
  return splitGlued(text, [piece(0, text.length)]).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

test('a source and the agency before it are pieces of their own', () => {
  expect(cutOff('(TTXVN) (Theo Bản tin A)')).toEqual([
    [null, story],
    ['source', '(TTXVN)'],
    ['source', '(Theo Bản tin A)'],
  ]);
});

test.each(['(Theo Bản tin A) ', 'T.P. '])('so are thousands of credits behind one another: %s', (tail) => {
  expect(cutOff(tail.repeat(20_000)).length).toBe(20_001);
});
