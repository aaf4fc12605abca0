import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Beginnings } from '../../../src/main/search/beginnings';
import { NONE, classOf, planOf } from '../../../src/main/search/plan';
import { parseQuery } from '../../../src/main/search/read-query/parse-query';
import { exactForm } from '../../../src/main/text/fold';
import { keyOf } from '../../../src/main/text/key';
import { unitsOf } from '../../../src/main/text/units';

const written = fc.constantFrom(
  ...[
    'lý',
    'Lí',
    'quý',
    'quí',
    'ly',
    'lyn',
    'a',
    'an',
    'ánh',
    'Ngoại',
    'ngo',
    'ng',
    'đối',
    'doi',
    '31',
    '3',
    'y',
    'ỷ',
    'tỷ',
    'ti',
  ],
  ...['\ufb01nal', 'final', 'n\u00adgoại', 'b\u200b\u00adc', 'bc', 'Ǆ', 'straße', 'Москва', 'мос'],
);

it('lets every word pass that answers, whole or begun', () => {
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 3 }), written, fc.boolean(), (asked, word, prefixLast) => {
      const { words } = planOf(parseQuery(asked.join(' ')).root, { prefixLast });
      const exact = exactForm(word);
      const isAnswer = words.some((one) => classOf(one, exact, keyOf(exact)) !== NONE);
      if (isAnswer) expect(new Beginnings(words).has(unitsOf(word), 0, word.length)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('passes over words that begin otherwise', () => {
  const { words } = planOf(parseQuery('chính phủ').root, {});
  const beginnings = new Beginnings(words);
  const passed = ['chín', 'phủ', 'cho', 'phải', 'người'].map((word) => beginnings.has(unitsOf(word), 0, word.length));
  expect(passed).toEqual([true, true, false, false, false]);
});
