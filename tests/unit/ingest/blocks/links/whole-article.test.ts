import { expect, test } from 'vitest';
import { pairsOf, wholeArticle } from '../../../../../src/main/ingest/blocks/links/whole-article';

test('counts neighbouring words, whatever their capitals and marks', () => {
  const article = wholeArticle('Xã Lau mở chợ.\n\nChợ xã Lau (mới) mở.');
  expect(pairsOf('XÃ LAU, mở').map(article.timesOf)).toEqual([2, 1]);
  expect(article.timesOf('lau xã')).toBe(0);
});

test('knows the mark with which a paragraph opens, and none inside one', () => {
  const article = wholeArticle('Chợ mới\nTMB - Xã Lau mở chợ.\n(TLB)- Đò TSM - bến mới.');
  expect(['TMB', '(TLB)', 'TLB', 'TSM'].map(article.isOpening)).toEqual([true, true, false, false]);
});

test('knows the neighbouring words of its first line', () => {
  const article = wholeArticle('Xã Lau mở chợ\nChợ mới đông.');
  expect(['lau mở', 'chợ mới', 'chợ chợ'].map(article.isOfTitle)).toEqual([true, false, false]);
});
