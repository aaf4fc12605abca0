import { describe, expect, test } from 'vitest';
import { formatOf, hasReader } from '../../../src/main/ingest/format';

describe('formatOf', () => {
  test.each([
    ['a.txt', '', 'txt'],
    ['a.TXT', '', 'txt'],
    ['a.md', '', 'md'],
    ['a.htm', '', 'html'],
    ['a.txt', '<!DOCTYPE html><html>', 'html'],
    ['a.txt', '\ufeff<html>', 'html'],
  ])('%s %s', (path, text, format) => {
    expect(formatOf(path, Buffer.from(text))).toBe(format);
  });
});

test.each([
  ['a.TXT', true],
  ['a.xls', false],
  ['a', false],
])('%s has a reader: %s', (path, has) => {
  expect(hasReader(path)).toBe(has);
});
