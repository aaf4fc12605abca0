import { describe, expect, it } from 'vitest';
import { APART, type Part, SHARED, TAKEN, extents } from '../../../src/main/compare/extent';

/** A sentence of full words: `s` shared, `.` apart, `t` taken; `|` a place where cutting is cheap. */
const reach = (drawn: string): string => {
  const parts: Part[] = [];
  const cuts: number[] = [];
  let cut = 4;
  for (const mark of drawn) {
    if (mark === '|') {
      cut = 1.2;
      continue;
    }
    parts.push(mark === 's' ? SHARED : mark === 't' ? TAKEN : APART);
    cuts.push(parts.length === 1 ? 0 : cut);
    cut = 4;
  }
  const found = extents({ bulk: parts.map(() => 1), cuts: [...cuts, 0] }, parts);
  return parts.map((_, at) => (found.some(({ start, end }) => at >= start && at < end) ? 'x' : '-')).join('');
};

describe('extents', () => {
  it.each([
    ['all of a sentence that is shared', 'ssssss', 'xxxxxx'],
    ['nothing of a sentence that is not', '......', '------'],
    ['a short addition too', '..|ssssssss', 'xxxxxxxxxx'],
    ['not a long clause that says something else', 'ssssssss|..........', 'xxxxxxxx----------'],
    ['both ends of a sentence around another statement', 'ssssssss|..........|ssssssss', 'xxxxxxxx----------xxxxxxxx'],
    ['not words that another link explains', 'ssssssss|ttt', 'xxxxxxxx---'],
    ['no word or two in the middle of something else', '.....s.....', '-----------'],
  ])('hold %s', (_, drawn, expected) => {
    expect(reach(drawn)).toBe(expected);
  });
});
