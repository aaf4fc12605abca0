import { expect, test } from 'vitest';
import { followReplaced } from '../../../src/main/shell/follow-replaced';

test('where an article was read, and that it was, go along with its file when that changes', () => {
  const settings = { positions: [['a', 40] as [string, number], ['b', 9] as [string, number]], recent: ['b', 'a'] };
  expect(followReplaced(settings, [['a', 'c']])).toEqual({
    positions: [
      ['c', 40],
      ['b', 9],
    ],
    recent: ['b', 'c'],
  });
  expect(followReplaced(settings, [['a', 'b']])?.recent).toEqual(['b']);
});

test('nothing is said where nothing known was replaced', () => {
  expect(followReplaced({ positions: [['a', 40]], recent: ['a'] }, [['x', 'y']])).toBeNull();
});
