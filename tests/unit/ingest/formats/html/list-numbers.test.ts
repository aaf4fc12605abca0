import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../../../../../src/main/ingest/formats/html';
import { readEpub } from '../../../../../src/main/ingest/formats/epub';
import { makeEpub } from '../office/make-office';
import { paragraphsOf } from '../office/read';

const lines = (html: string): string[] => htmlDocument(html).text.split('\n\n');
const items = (...words: string[]): string => words.map((one) => `<li>${one}</li>`).join('');

describe('numbers of lists', () => {
  test.each([
    [`<ol>${items('Rà soát', 'Báo cáo')}</ol>`, ['1. Rà soát', '2. Báo cáo']],
    [`<ol start="4">${items('Rà soát', 'Báo cáo')}</ol>`, ['4. Rà soát', '5. Báo cáo']],
    [`<ol reversed>${items('Rà soát', 'Báo cáo')}</ol>`, ['2. Rà soát', '1. Báo cáo']],
    ['<ol type="a"><li>Rà soát</li><li value="4">Báo cáo</li></ol>', ['a. Rà soát', 'd. Báo cáo']],
    [`<ol style="list-style-type: upper-roman">${items('Rà soát', 'Báo cáo')}</ol>`, ['I. Rà soát', 'II. Báo cáo']],
    [`<ol style="list-style: none">${items('Rà soát', 'Báo cáo')}</ol>`, ['Rà soát', 'Báo cáo']],
    [`<ol>${items('1. Rà soát', '2. Báo cáo')}</ol>`, ['1. Rà soát', '2. Báo cáo']],
    [`<ul>${items('Rà soát', 'Báo cáo')}</ul>`, ['Rà soát', 'Báo cáo']],
    [
      `<ol><li><p>Rà soát</p><p>trong tháng</p><ul>${items('đường')}</ul><ol type="i">${items('cầu')}</ol></li>${items('Báo cáo')}</ol><p>Hết</p>`,
      ['1. Rà soát', 'trong tháng', 'đường', 'i. cầu', '2. Báo cáo', 'Hết'],
    ],
    [`<ol><li><img src="a.png"></li></ol><p>Rà soát</p>`, ['Rà soát']],
  ])('stand before the words of %s', async (list, expected) => {
    expect(lines(list)).toEqual(expected);
    expect(await paragraphsOf(readEpub, makeEpub([list], [], ''))).toEqual(expected);
  });

  test('stand before no links of a site', () => {
    const html = `<div class="breadcrumb"><ol>${items('Trang chủ', 'Chính trị')}</ol></div>`;
    expect(lines(html)).toEqual(['Trang chủ', 'Chính trị']);
  });
});
