import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { foldedWords } from '../../../src/main/text/holds';
import { words } from '../../../src/main/text/words';

const syllables = fc.array(fc.constantFrom('Hội', 'nghị', 'đối', 'ngoại', 'lần', '31', 'TRUNG', 'ương'), {
  minLength: 1,
  maxLength: 8,
});
/** Soft hyphen, zero-width and direction marks, byte order mark, control characters. */
const invisible = fc.constantFrom(
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u2060',
  '\u202a',
  '\ufeff',
  '\u0000',
  '\u0007',
  '\u001f',
  '\u007f',
  '\u0092',
);
const between = fc.constantFrom(' ', '\u00a0', '\u202f', '\u3000', '\t', '\n', '  ', ' \u00a0');

describe('words', () => {
  test('invisible characters inside a word and at its ends change no word', () => {
    fc.assert(
      fc.property(syllables, fc.array(fc.tuple(fc.nat(), invisible), { maxLength: 6 }), (list, inserted) => {
        const plain = list.join(' ');
        let text = plain;
        for (const [place, char] of inserted) {
          const at = place % (text.length + 1);
          text = text.slice(0, at) + char + text.slice(at);
        }
        expect(words(text).map(({ exact, folded }) => [exact, folded])).toEqual(
          words(plain).map(({ exact, folded }) => [exact, folded]),
        );
      }),
    );
  });

  test('any white space between words is as good as another', () => {
    fc.assert(
      fc.property(syllables, fc.array(between, { minLength: 8, maxLength: 8 }), (list, gaps) => {
        const text = list.map((word, index) => word + (gaps[index] ?? ' ')).join('');
        expect(foldedWords(text)).toEqual(foldedWords(list.join(' ')));
      }),
    );
  });

  test('a word stands where it is printed, invisible characters inside included', () => {
    const text = 'a\u00a0ngo\u00adại\u0007.';
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'ngo\u00adại']);
  });
});
