import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInline, readMarkdown } from '../../../../src/renderer/notes/markdown';

describe('the Markdown of a comment', () => {
  it('knows strong, emphasis, code and links', () => {
    expect(readInline('a **b** *c* _d_ `e` [f](https://g.vn/h)')).toEqual([
      { kind: 'text', text: 'a ' },
      { kind: 'strong', text: 'b' },
      { kind: 'text', text: ' ' },
      { kind: 'emphasis', text: 'c' },
      { kind: 'text', text: ' ' },
      { kind: 'emphasis', text: 'd' },
      { kind: 'text', text: ' ' },
      { kind: 'code', text: 'e' },
      { kind: 'text', text: ' ' },
      { kind: 'link', text: 'f', url: 'https://g.vn/h' },
    ]);
  });

  it('takes markup and other schemes as words', () => {
    expect(readInline('<b>x</b> [y](javascript:z)')).toEqual([{ kind: 'text', text: '<b>x</b> [y](javascript:z)' }]);
    expect(readInline('file_a_b')).toEqual([{ kind: 'text', text: 'file_a_b' }]);
  });

  it('joins lines of one kind and parts blocks at blank lines', () => {
    const kinds = readMarkdown('# T\n\nmột\nhai\n\n- a\n- b\n1. c\n> d').map((block) => block.kind);
    expect(kinds).toEqual(['heading', 'paragraph', 'list', 'list', 'quote']);
  });

  it('loses no letter of plain words', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const plain = line.replace(/[*_`[\]()#>+\-\n\r\d.]/gu, '');
        const text = readInline(plain).map((part) => part.text);
        expect(text.join('')).toBe(plain);
      }),
    );
  });
});
