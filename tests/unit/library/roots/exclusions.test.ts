import { expect, test } from 'vitest';
import { exclusionsOf } from '../../../../src/main/library/roots/exclusions';

const roots = ['/kho/báo', '/tin.txt'];

test.each([
  ['a name anywhere', ['*.bak.txt'], '/kho/báo/2022/a.bak.txt', true],
  ['a folder name anywhere', ['Nháp'], '/kho/báo/2022/nháp/a.txt', true],
  ['another name', ['Nháp'], '/kho/báo/2022/bài.txt', false],
  ['a folder below the root', ['2022/cũ/'], '/kho/báo/2022/cũ/sâu/a.txt', true],
  ['that folder elsewhere', ['2022/cũ'], '/kho/báo/2023/2022/cũ/a.txt', false],
  ['a path with wild folders', ['**/cũ/*.html'], '/kho/báo/x/cũ/a.html', true],
  ['a decomposed name', ['Nháp'], `/kho/báo/${'Nháp'.normalize('NFD')}/a.txt`, true],
  ['a root that is itself a file', ['tin.*'], '/tin.txt', true],
  ['a name above the root', ['báo'], '/kho/báo/a.txt', false],
  ['nothing, with no pattern', [' '], '/kho/báo/a.txt', false],
  ['nothing, with a pattern that is none', ['['], '/kho/báo/a.txt', false],
])('%s is told', (_claim, patterns, path, expected) => {
  expect(exclusionsOf(patterns, roots)(path)).toBe(expected);
});
