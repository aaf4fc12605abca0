import { describe, expect, test } from 'vitest';
import { isUnder, joinRoots } from '../../../../src/main/library/roots/under-roots';

describe('a path under a root', () => {
  test.each([
    ['/tin/2022/a.txt', '/tin', true],
    ['/tin', '/tin', true],
    ['/tin-cu/a.txt', '/tin', false],
    ['/tin/a.txt', '/', true],
    ['C:\\tin\\a.txt', 'C:\\tin', true],
    ['C:\\tin\\a.txt', 'C:\\', true],
  ])('%s under %s: %s', (path, root, expected) => {
    expect(isUnder(path, root)).toBe(expected);
  });
});

describe('roots that are joined', () => {
  test.each([
    ['one twice', ['/tin'], ['/tin/'], ['/tin']],
    ['one inside another', ['/tin'], ['/tin/2022'], ['/tin']],
    ['one around another', ['/tin/2022', '/kho'], ['/tin'], ['/kho', '/tin']],
    ['one in a folder that is passed over', ['/tin'], ['/tin/.cat/2022'], ['/tin', '/tin/.cat/2022']],
  ])('%s', (_name, roots, added, expected) => {
    expect(joinRoots(roots, added)).toEqual(expected);
  });
});
