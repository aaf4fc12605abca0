import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { exactForm, foldForm, toneForm } from '../../../src/main/text/fold';
import { keyOf } from '../../../src/main/text/key';
import { toText } from '../../../src/main/text/normalise';
import { sourceMap } from '../../../src/main/text/source-map';
import { words } from '../../../src/main/text/words';

const onset = fc.constantFrom(...' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '));
const rhyme = fc.constantFrom(
  ...'a ă â e ê i o ô ơ u ư y oa oe uy oai oay uya uyên oan oang ươ ương iê iêng uô ông inh ach ay ai ao'.split(' '),
);
const tone = fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323');
/** A syllable with its tone on any of its vowels: all placements anybody writes, and some that nobody does. */
const syllable = fc.tuple(onset, rhyme, tone, fc.nat()).map(([first, last, mark, place]) => {
  const letters = Array.from(last, (letter) => letter.normalize('NFD'));
  const vowels = letters.flatMap((letter, at) => (/^[aeiouy]/u.test(letter) ? [at] : []));
  const at = vowels[place % vowels.length] ?? 0;
  return (first + letters.map((letter, here) => (here === at ? letter + mark : letter)).join('')).normalize('NFC');
});
const gap = fc.constantFrom(' ', ', ', '\n', '. ', ' – ', '\u00a0');
const text = fc
  .array(fc.tuple(syllable, fc.boolean(), gap), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.map(([word, isLoud, behind]) => (isLoud ? word.toUpperCase() : word) + behind).join(''));

describe('the fold of Vietnamese', () => {
  test('is the same for a text in composed and in decomposed letters', () => {
    fc.assert(
      fc.property(text, (composed) => {
        expect(words(toText(composed.normalize('NFD')))).toEqual(words(composed));
      }),
    );
  });

  test('is plain lower-case letters whatever the marks and the case, and its own fold', () => {
    fc.assert(
      fc.property(syllable, (word) => {
        expect(foldForm(word)).toMatch(/^[a-z]+$/u);
        expect(foldForm(word.toUpperCase())).toBe(foldForm(word));
        expect(foldForm(foldForm(word))).toBe(foldForm(word));
        expect(foldForm(exactForm(word))).toBe(foldForm(word));
      }),
    );
  });

  test('of every letter and digit is its own fold, so that the plain letter finds it', () => {
    const units = Array.from({ length: 0xd800 }, (_, unit) => String.fromCharCode(unit));
    // `¼` folds to a sign between two digits, which is no word.
    const letters = units.filter((letter) => /^[\p{L}\p{N}]+$/u.test(foldForm(letter)));
    const unsteady = letters.filter((letter) => foldForm(foldForm(letter)) !== foldForm(letter));
    expect(unsteady).toEqual([]);
    expect(keyOf('ℕ')).toBe(keyOf('n'));
  });

  test('puts a word under one key wherever its tone is placed, i for y included', () => {
    fc.assert(
      fc.property(syllable, (word) => {
        expect(keyOf(toneForm(word))).toBe(keyOf(word));
        expect(toneForm(toneForm(word))).toBe(toneForm(word));
      }),
    );
    for (const [one, other] of [
      ['hòa', 'hoà'],
      ['thúy', 'thuý'],
      ['lý', 'lí'],
      ['quý', 'quí'],
      ['khỏe', 'khoẻ'],
    ] as const) {
      expect(keyOf(one)).toBe(keyOf(other));
      expect(toneForm(one)).toBe(toneForm(other));
    }
  });

  test('keeps words that differ in a mark apart by their exact form and by nothing else', () => {
    fc.assert(
      fc.property(syllable, syllable, (one, other) => {
        if (foldForm(one) === foldForm(other)) expect(keyOf(one)).toBe(keyOf(other));
        if (exactForm(one) === exactForm(other)) expect(one).toBe(other);
      }),
    );
  });

  test('leads back to the very letters of a decomposed file', () => {
    fc.assert(
      fc.property(text, (composed) => {
        const file = composed.normalize('NFD').replaceAll('\n', '\r\n');
        const map = sourceMap(file);
        for (const { start, end, exact, folded } of words(toText(file))) {
          const source = map({ start, end });
          const letters = file.slice(source.start, source.end);
          expect(exactForm(letters.normalize('NFC'))).toBe(exact);
          expect(foldForm(letters.normalize('NFC'))).toBe(folded);
          expect(letters.normalize('NFC').normalize('NFD')).toBe(letters);
        }
      }),
    );
  });
});
