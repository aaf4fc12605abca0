import { expect, test } from 'vitest';
import { parseDom } from '../../../../../src/main/ingest/formats/html/dom';
import { readabilityChoice } from '../../../../../src/main/ingest/formats/html/main-content';
import { walk } from '../../../../../src/main/ingest/formats/html/walk';

const words = 'Xã đắp lại con đê cũ trước mùa nước nổi. '.repeat(8);

function choice(html: string): boolean[] | null {
  const dom = parseDom(html);
  return dom === null ? null : readabilityChoice(dom, walk(dom.root));
}

test('the article is told from the menu beside it', () => {
  const page = `<div><a href="/">Trang chủ</a></div><article><p>${words}</p><p>${words}</p></article>`;
  expect(choice(page)).toEqual([false, true, true]);
});

test('a page whose letters stand in too many elements at once is left to the own choice', () => {
  const deep = (letters: number): string =>
    `${'<div>'.repeat(150)}<article>${`<p>${words}</p>`.repeat(letters / words.length)}</article>${'</div>'.repeat(150)}`;
  expect(choice(deep(10_000))).not.toBeNull();
  expect(choice(deep(400_000))).toBeNull();
});
