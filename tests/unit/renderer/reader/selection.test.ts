import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { offsetOf, pointOf, trimmed } from '../../../../src/renderer/reader/selection';

// "Tin mới\n" | "Ông A nói:\nlàm ngay.\n\n" | hidden | "Hết."
const html = `<article><h1 data-block="title" data-start="0" data-end="8">Tin mới\n</h1><div class="meta">Báo X</div>
<p data-block="paragraph" data-start="8" data-end="30">Ông <mark>A</mark> nói:\n<mark>làm <b>ngay</b></mark>.\n\n</p>
<p data-block="source" data-start="40" data-end="44">Hết.</p></article>`;

function draw(): { article: Element; document: Document } {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const article = document.querySelector('article');
  if (article === null) throw new Error('the drawing has no article');
  return { article: article, document: document };
}

describe('offsets and points', () => {
  it('are each other’s inverse for every drawn offset, whatever marks lie on it', () => {
    const { article } = draw();
    const drawn = fc.oneof(fc.integer({ min: 0, max: 29 }), fc.integer({ min: 40, max: 43 }));
    fc.assert(
      fc.property(drawn, fc.boolean(), (offset, isEnd) => {
        const point = pointOf(article, isEnd ? offset + 1 : offset, isEnd);
        expect(point).not.toBeNull();
        if (point === null) return;
        expect(offsetOf(article, point.node, point.index)).toBe(isEnd ? offset + 1 : offset);
      }),
    );
  });

  it('have no point in a block that is not drawn', () => {
    const { article } = draw();
    expect(pointOf(article, 35, false)).toBeNull();
  });

  it('count letters before an element point', () => {
    const { article } = draw();
    const paragraph = article.querySelector('p');
    const bold = article.querySelector('b');
    if (paragraph === null || bold === null) throw new Error('the drawing changed');
    expect(offsetOf(article, paragraph, 0)).toBe(8);
    expect(offsetOf(article, paragraph, 2)).toBe(13);
    expect(offsetOf(article, paragraph, paragraph.childNodes.length)).toBe(30);
    expect(offsetOf(article, bold, 1)).toBe(27);
  });

  it('mean the next block between blocks, the end after the last, nothing outside', () => {
    const { article, document } = draw();
    const meta = article.querySelector('.meta');
    if (meta === null) throw new Error('the drawing changed');
    expect(offsetOf(article, meta, 0)).toBe(8);
    expect(offsetOf(article, meta.firstChild ?? meta, 2)).toBe(8);
    expect(offsetOf(article, article, 0)).toBe(0);
    expect(offsetOf(article, article, article.childNodes.length)).toBe(44);
    expect(offsetOf(article, document.body, 0)).toBeNull();
  });
});

describe('a trimmed span', () => {
  it('has no white space at its edges, or is nothing', () => {
    expect(trimmed(' a b \n', { start: 0, end: 6 })).toEqual({ start: 1, end: 4 });
    expect(trimmed('  \n', { start: 0, end: 3 })).toBeNull();
  });
});
