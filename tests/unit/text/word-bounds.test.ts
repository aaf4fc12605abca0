import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SEPARATOR, unitClass } from '../../../src/main/text/letters';
import { wordBounds } from '../../../src/main/text/word-bounds';
import { words } from '../../../src/main/text/words';

/** What `wordBounds` says of a text. */
function boundsOf(text: string): readonly (readonly [number, number])[] {
  const { count, starts, stops } = wordBounds(text);
  return Array.from({ length: count }, (_, at) => [starts[at] ?? -1, stops[at] ?? -1]);
}

/** The same, word by word. */
function expectedOf(text: string): readonly (readonly [number, number])[] {
  return words(text).map(({ start }) => {
    let stop = start;
    while (stop < text.length && unitClass[text.charCodeAt(stop)] !== SEPARATOR) stop += 1;
    return [start, stop];
  });
}

const pieces = fc.oneof(
  fc.constantFrom(' ', '\n', 'Hội', 'nghị', '31', '\u00ad', '\u200b', ', ', 'đ'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

it('cuts where words are cut', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (list) => {
      const text = list.join('');
      expect(boundsOf(text)).toEqual(expectedOf(text));
    }),
    { numRuns: 500 },
  );
});

it('cuts long texts, and short ones behind them', () => {
  const long = `${'a b\u00ad '.repeat(200_000)}end`;
  for (const text of [long, 'một hai', 'x'.repeat(10_000), '']) expect(boundsOf(text)).toEqual(expectedOf(text));
});
