import { expect, test } from 'vitest';
import { isArticleFile, isPassedOver } from '../../../../src/main/library/roots/file-names';

test('files are articles by their ending, but for hidden ones and those that say who has a document open', () => {
  const articles = ['/tin/bài.txt', '/tin/BÀI.HTML', '/tin/~nháp.docx', '/tin/$.md'];
  const others = [
    '/tin/ảnh.jpg',
    '/tin/.bài.txt',
    '/tin/~$báo cáo.docx',
    '/tin/~$bài.txt',
    '/tin/bài.txt.part',
    '/tin/bài',
  ];
  expect(articles.filter(isArticleFile)).toEqual(articles);
  expect(others.filter(isArticleFile)).toEqual([]);
});

test('folders of pictures and hidden folders are passed over', () => {
  expect(['bài_files', 'bài.files', '.git', 'node_modules'].every(isPassedOver)).toBe(true);
  expect(['files', 'bài', '2021.12'].some(isPassedOver)).toBe(false);
});
