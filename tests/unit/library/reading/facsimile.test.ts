import { describe, expect, test } from 'vitest';
import { counterparts, facsimileOf, hasText, isFacsimile } from '../../../../src/main/library/reading/facsimile';
import type { Issue } from '../../../../src/shared/article';

const noText: Issue = { code: 'no-text', message: 'Only pictures.' };
const scanned = { issues: [noText], articles: [] };
const written = { issues: [], articles: [1] };
const partly = { issues: [noText], articles: [1] };
const locked = { issues: [{ code: 'encrypted', message: 'Locked.' } as const], articles: [] };

test('pages are a facsimile when they have no text at all, and only for that reason', () => {
  expect([scanned, written, partly, locked].map(isFacsimile)).toEqual([true, false, false, false]);
});

test.each([
  ['/tin/a.pdf', ['/tin/a.txt', '/tin/a.TXT']],
  ['/tin/a.b.PDF', ['/tin/a.b.txt', '/tin/a.b.TXT']],
  ['/tin/a.txt', ['/tin/a.pdf', '/tin/a.PDF']],
  ['/tin/a.docx', []],
  ['/tin.pdf/a', []],
])('beside %s may stand %j', (path, others) => {
  expect(counterparts(path)).toEqual(others);
});

describe('a text', () => {
  test.each([
    ['scanned pages of its name', { '/tin/a.pdf': scanned }, '/tin/a.pdf'],
    ['scanned pages in capitals', { '/tin/a.PDF': scanned }, '/tin/a.PDF'],
    ['pages with a text of their own', { '/tin/a.pdf': written }, null],
    ['pages of which some have a text', { '/tin/a.pdf': partly }, null],
    ['pages that are locked', { '/tin/a.pdf': locked }, null],
    ['pages of another name', { '/tin/b.pdf': scanned }, null],
    ['pages of another folder', { '/khac/a.pdf': scanned }, null],
  ])('beside %s', (_, files, facsimile) => {
    expect(facsimileOf('/tin/a.txt', new Map(Object.entries(files)))).toBe(facsimile);
  });

  test('of another format has no facsimile', () => {
    expect(facsimileOf('/tin/a.docx', new Map([['/tin/a.pdf', scanned]]))).toBeNull();
  });
});

test('scanned pages have a text only where one could be read', () => {
  const beside = (text: typeof written | typeof scanned): ReadonlyMap<string, typeof text> =>
    new Map([
      ['/tin/a.pdf', scanned],
      ['/tin/a.txt', text],
    ]);
  expect(hasText('/tin/a.pdf', beside(written))).toBe(true);
  expect(hasText('/tin/a.pdf', beside(scanned))).toBe(false);
  expect(hasText('/tin/a.pdf', new Map([['/tin/a.pdf', scanned]]))).toBe(false);
  expect(hasText('/tin/a.txt', beside(written))).toBe(false);
});
