import { describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '../../../src/shared/article';
import { passages } from '../../../src/main/compare/passages';

const said = (text: string, blocks: readonly Block[] = []): string[] =>
  passages({ text, blocks }).map(({ span }) => text.slice(span.start, span.end));
const block = (kind: BlockKind, start: number, end: number): Block => ({ kind, start, end });

describe('passages', () => {
  it('are the sentences of every line when there are no blocks', () => {
    expect(said('Lúa đã chín. Mùa gặt đến\nCả xóm ra đồng.')).toEqual([
      'Lúa đã chín.',
      'Mùa gặt đến',
      'Cả xóm ra đồng.',
    ]);
  });

  it('run over a line break inside a paragraph', () => {
    const text = 'Lúa đã chín vàng\ntrên đồng. Mùa gặt đến.';
    expect(said(text, [block('paragraph', 0, text.length)])).toEqual(['Lúa đã chín vàng\ntrên đồng.', 'Mùa gặt đến.']);
  });

  it('run on into the next block when the sentence does', () => {
    const text = 'Lúa đã chín vàng\n\ntrên đồng.';
    expect(said(text, [block('paragraph', 0, 18), block('paragraph', 18, text.length)])).toEqual([text]);
  });

  it('are not made of related links, page furniture, bylines and sources', () => {
    const text = 'Lúa chín.\nXem thêm\nTác giả\nNguồn ấy\n';
    const blocks = [
      block('paragraph', 0, 10),
      block('related', 10, 19),
      block('byline', 19, 27),
      block('source', 27, text.length),
    ];
    expect(said(text, blocks)).toEqual(['Lúa chín.']);
  });

  it('are made of duplicates and captions too', () => {
    const text = 'Lúa chín.\nLúa chín.\nBà con gặt lúa.';
    const blocks = [block('paragraph', 0, 10), block('duplicate', 10, 20), block('caption', 20, text.length)];
    expect(said(text, blocks)).toEqual(['Lúa chín.', 'Lúa chín.', 'Bà con gặt lúa.']);
  });

  it('begin anew where a caption without a stop runs into a sentence', () => {
    expect(said('Bà con gặt lúa trên nương Trong vụ này, xã thu hai trăm tấn.')).toEqual([
      'Bà con gặt lúa trên nương',
      'Trong vụ này, xã thu hai trăm tấn.',
    ]);
  });

  it('are taken in pieces when a text has no stops', () => {
    const found = passages({ text: 'lúa '.repeat(1000), blocks: [] });
    expect(found.map(({ words }) => words.length)).toEqual([240, 240, 240, 240, 40]);
  });
});
