import { describe, expect, it } from 'vitest';
import { baseName } from '../../../../src/renderer/state/paths';

describe('the last part of a path', () => {
  it.each([
    ['/data/hội nghị/bài.txt', 'bài.txt'],
    ['C:\\Bài\\a.md', 'a.md'],
    ['/data/hội nghị/', 'hội nghị'],
    ['', ''],
  ])('of %s is %s', (path, name) => {
    expect(baseName(path)).toBe(name);
  });
});
