import { expect, test } from 'vitest';
import { facsimileOf, hasText, isFacsimile, pairsAmong } from '../../../../src/main/library/reading/facsimile';
import type { Issue } from '../../../../src/shared/article';

const noText: Issue = { code: 'no-text', message: 'Only pictures.' };
interface Read {
  readonly issues: readonly Issue[];
  readonly articles: readonly number[];
}

const scanned: Read = { issues: [noText], articles: [] };
const written: Read = { issues: [], articles: [1] };
const partly: Read = { issues: [noText], articles: [1] };
const locked: Read = { issues: [{ code: 'encrypted', message: 'Locked.' }], articles: [] };

test('pages are a facsimile when they have no text at all, and only for that reason', () => {
  expect([scanned, written, partly, locked].map(isFacsimile)).toEqual([true, false, false, false]);
});

const composed = 'Bến đò'.normalize('NFC');
const decomposed = 'Bến đò'.normalize('NFD');

test.each([
  ['/tin/a.pdf', '/tin/a.txt'],
  ['/tin/a.b.PDF', '/tin/a.b.txt'],
  ['/tin/a.pdf', '/tin/a.TXT'],
  ['/tin/Cong bao.PDF', '/tin/cong bao.txt'],
  ['/tin/cong bao.pdf', '/tin/CONG BAO.TXT'],
  [`/tin/${composed}.pdf`, `/tin/${decomposed}.txt`],
  [`/tin/${decomposed}.pdf`, `/tin/${composed}.txt`],
  ['/tin/a.pdf', '/tin/a.pdf.txt'],
  ['/tin/a.PDF', '/tin/a.PDF.txt'],
  ['/tin/a.pdf', '/tin/a.ocr.txt'],
  ['/tin/A.PDF', '/tin/A.OCR.TXT'],
])('pages %s and a text %s are of one name', (pages, text) => {
  const files = new Map<string, Read>([
    [pages, scanned],
    [text, written],
  ]);
  expect(facsimileOf(text, [pages])).toBe(pages);
  expect(hasText(pages, files)).toBe(true);
  expect([...pairsAmong([text, pages])].sort()).toEqual(
    [
      [pages, text],
      [text, pages],
    ].sort(),
  );
});

test.each([
  ['/tin/a.pdf', '/tin/b.txt'],
  ['/tin/a.pdf', '/khac/a.txt'],
  ['/tin/a.pdf', '/tin/a.2.txt'],
  [`/${composed}/a.pdf`, `/${decomposed}/a.txt`],
])('pages %s and a text %s are not', (pages, text) => {
  const files = new Map<string, Read>([
    [pages, scanned],
    [text, written],
  ]);
  expect(facsimileOf(text, [pages])).toBeNull();
  expect(hasText(pages, files)).toBe(false);
  expect(pairsAmong([text, pages]).size).toBe(0);
});

test('a text has its pages by any writing of their name, one of another format none', () => {
  expect(facsimileOf('/tin/Công Báo.txt', ['/tin/a.pdf', '/tin/công báo.Pdf'])).toBe('/tin/công báo.Pdf');
  expect(facsimileOf('/tin/a.docx', ['/tin/a.pdf'])).toBeNull();
});

test('pages with two texts are paired with the first', () => {
  const pairs = pairsAmong(['/tin/a.ocr.txt', '/tin/a.pdf', '/tin/a.txt']);
  expect([...pairs.keys()].sort()).toEqual(['/tin/a.pdf', '/tin/a.txt']);
});

test('scanned pages have a text only where one could be read', () => {
  const beside = (text: typeof written): ReadonlyMap<string, typeof text> =>
    new Map([
      ['/tin/a.pdf', scanned],
      ['/tin/a.txt', text],
    ]);
  expect(hasText('/tin/a.pdf', beside(written))).toBe(true);
  expect(hasText('/tin/a.pdf', beside(scanned))).toBe(false);
  expect(hasText('/tin/a.pdf', new Map([['/tin/a.pdf', scanned]]))).toBe(false);
  expect(hasText('/tin/a.txt', beside(written))).toBe(false);
});
