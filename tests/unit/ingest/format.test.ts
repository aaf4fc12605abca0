import { describe, expect, test } from 'vitest';
import { formatOf } from '../../../src/main/ingest/format';

describe('formatOf', () => {
  test.each([
    ['a.txt', '', 'txt'],
    ['a.TXT', '', 'txt'],
    ['a.md', '', 'md'],
    ['a.htm', '', 'html'],
    ['a.txt', '<!DOCTYPE html><html>', 'html'],
    ['a.pdf', '', null],
    ['a', '', null],
  ])('%s %s', (path, text, format) => {
    expect(formatOf(path, text)).toBe(format);
  });
});
