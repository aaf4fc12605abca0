import { describe, expect, it } from 'vitest';
import { movedTo } from '../../../../src/renderer/results/list-keys';

describe('keys in the list of results', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['Home', 3, 0],
    ['End', 3, 9],
    ['PageDown', 8, 9],
    ['PageUp', 2, 0],
    ['ArrowUp', 0, 0],
  ])('%s at %i goes to %i of ten', (key, active, to) => {
    expect(movedTo(key, active, 10)).toBe(to);
  });

  it('leave every other key alone', () => {
    expect(movedTo('a', 0, 10)).toBeNull();
    expect(movedTo('Enter', 0, 10)).toBeNull();
  });
});
