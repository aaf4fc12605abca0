import { describe, expect, test } from 'vitest';
import { isUnder } from '../../../src/main/library/scan';

describe('a path under a root', () => {
  test.each([
    ['/tin/2022/a.txt', '/tin', true],
    ['/tin', '/tin', true],
    ['/tin-cu/a.txt', '/tin', false],
    ['/tin/a.txt', '/', true],
    ['C:\\tin\\a.txt', 'C:\\tin', true],
  ])('%s under %s: %s', (path, root, expected) => {
    expect(isUnder(path, root)).toBe(expected);
  });
});
