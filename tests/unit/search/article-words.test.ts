import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HIDDEN, LEAD, TITLE, articleWords } from '../../../src/main/search/article-words';
import { words } from '../../../src/main/text/words';

it('cuts exactly the words that the rest of the program sees', () => {
  const unit = fc.oneof(
    fc.constantFrom(...'aăâđêôơưẠửΣςİıﬁ½²\u00ad\u200b\u0301 .,-\n'.split('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
      const text = units.join('').normalize('NFC');
      const { forms, ids } = articleWords(text, []);
      expect(Array.from(ids, (id) => forms[id])).toEqual(words(text).map((word) => word.exact));
      expect(new Set(forms).size).toBe(forms.length);
    }),
    { numRuns: 500 },
  );
});

it('keeps more forms apart than its table first has room for', () => {
  const text = Array.from({ length: 3000 }, (_, at) => `w${at}`).join(' ');
  expect(articleWords(`${text} ${text}`, []).forms).toHaveLength(3000);
});

it('says which words are title, lead and hidden', () => {
  const text = 'Một tin\nHai ba bốn\nĐọc thêm';
  const { fields } = articleWords(text, [
    { kind: 'title', start: 0, end: 8 },
    { kind: 'paragraph', start: 8, end: 19 },
    { kind: 'related', start: 19, end: text.length },
  ]);
  expect([...fields]).toEqual([TITLE, 2, LEAD, 3, HIDDEN, 2]);
});
