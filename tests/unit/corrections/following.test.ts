import { expect, test } from 'vitest';
import { following } from '../../../src/main/corrections/following';
import type { ArticleRef, CorrectionBody } from '../../../src/main/corrections/stored-correction';

const was: ArticleRef = { id: 'a', wordsHash: 'w', path: '/tin/a.txt', title: 'Mưa lớn' };
const now: ArticleRef = { id: 'b', wordsHash: 'v', path: '/kho/a.txt', title: 'Mưa lớn' };
const title: CorrectionBody = { kind: 'title', article: was, was: 'Mưa lớn', value: 'Mưa to' };

test('a correction is of what its file holds now', () => {
  expect(following(title, new Map([['a', now]]))).toEqual({ ...title, article: now });
  const target = { position: { start: 0, end: 3 }, exact: 'Mưa', prefix: '', suffix: '', paragraph: 'Mưa lớn' };
  const at = { article: was, target, parser: 'tre-ingest-1 utf-8' };
  const placed: CorrectionBody = { kind: 'not-slogan', reach: { scope: 'here', at } };
  expect(following(placed, new Map([['a', now]]))).toEqual({
    ...{ kind: 'not-slogan', reach: { scope: 'here', at: { ...at, article: now, parser: '' } } },
  });
});

test('a correction stays where another piece took the place of its article, and where it is of another', () => {
  const other = { ...now, title: 'Nắng to' };
  expect(following(title, new Map([['a', other]]))).toBe(title);
  expect(following(title, new Map([['c', now]]))).toBe(title);
  expect(
    following({ ...title, article: { ...was, title: '' } }, new Map([['a', { ...now, title: '' }]])),
  ).toMatchObject({ article: { id: 'a' } });
});

test('an encoding is of every state its file had', () => {
  const encoding: CorrectionBody = { kind: 'encoding', path: '/tin/a.txt', bytes: ['a'], value: 'vni' };
  expect(following(encoding, new Map([['a', now]]))).toEqual({ ...encoding, bytes: ['a', 'b'] });
  expect(following({ ...encoding, bytes: ['a', 'b'] }, new Map([['a', now]]))).toMatchObject({ bytes: ['a', 'b'] });
  const added = new Map([['a/1', { ...now, id: 'b/2' }]]);
  expect(following(encoding, added)).toMatchObject({ bytes: ['a', 'b'] });
});
