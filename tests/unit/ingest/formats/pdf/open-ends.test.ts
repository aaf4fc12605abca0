import { expect, test } from 'vitest';
import { hasOpenEnds } from '../../../../../src/main/ingest/formats/pdf/open-ends';

const objects = (body: string, times: number): Buffer =>
  Buffer.from(`%PDF-1.5\n${`4 0 obj\n${body}\nendobj\n`.repeat(times)}trailer\n<< >>\n`, 'latin1');

test('an object that stands in the file again and again and is never closed is too much to read', () => {
  expect(hasOpenEnds(objects('<< /Box [0 <0000> <00ff>', 4_000))).toBe(true);
  expect(hasOpenEnds(objects('<< /Box << /One 1 >>', 4_000))).toBe(true);
});

test('closed objects, and a few open ones, are not', () => {
  expect(hasOpenEnds(objects('<< /Box [0 1] >>', 4_000))).toBe(false);
  expect(hasOpenEnds(objects('<< /Box [0 <0000> <00ff>', 40))).toBe(false);
  expect(hasOpenEnds(Buffer.from('%PDF-1.5\n'))).toBe(false);
  expect(hasOpenEnds(Buffer.from('4 0 obj\n'.repeat(4_000)))).toBe(false);
});

test('what a stream holds opens nothing, however often it was saved', () => {
  const saved = '<< /Length 5 >>\nstream\n[[<< \nendstream';
  expect(hasOpenEnds(objects(saved, 4_000))).toBe(false);
});
