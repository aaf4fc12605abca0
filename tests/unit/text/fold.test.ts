import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { exactForm, foldForm, toneForm } from '../../../src/main/text/fold';
import { words } from '../../../src/main/text/words';

describe('fold', () => {
  test.each([
    ['Đối', 'doi'],
    ['NGOẠI', 'ngoai'],
    ['2022', '2022'],
    ['Nguyễn', 'nguyen'],
    ['ng\u00adười', 'nguoi'],
    ['G20', 'g20'],
  ])('%s folds to %s', (word, folded) => {
    expect(foldForm(word)).toBe(folded);
  });

  test.each([
    ['hoà', 'hòa'],
    ['hòa', 'hòa'],
    ['thuý', 'thúy'],
    ['uỷ', 'ủy'],
    ['khoẻ', 'khỏe'],
    ['quý', 'quí'],
    ['lý', 'lí'],
    ['mỹ', 'mĩ'],
    ['hoàng', 'hoàng'],
    ['toán', 'toán'],
    ['quá', 'quá'],
  ])('%s has the tone form %s', (exact, tone) => {
    expect(toneForm(exact)).toBe(tone);
  });

  test('the tone form never changes what a word folds to, but for i and y', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zàáảãạăắâấđèéẽêệìíòóọôốơớờùúủưứừỳýỷỹỵ]{1,7}$/u), (raw) => {
        const exact = exactForm(raw.normalize('NFC'));
        expect(foldForm(toneForm(exact)).replaceAll('y', 'i')).toBe(foldForm(exact).replaceAll('y', 'i'));
      }),
    );
  });
});

test('an exact form is its own exact form, whatever letter it began with', () => {
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const exact = exactForm(String.fromCharCode(unit).normalize('NFC'));
    expect(exactForm(exact)).toBe(exact);
  }
});

describe('words', () => {
  test('keeps a map to the text through soft hyphens and punctuation', () => {
    const text = 'Hội nghị “Đối\u00ad ngoại”, 19/12/2021.';
    const found = words(text);
    expect(found.map((word) => word.folded)).toEqual(['hoi', 'nghi', 'doi', 'ngoai', '19', '12', '2021']);
    expect(text.slice(found[2]?.start, found[2]?.end)).toBe('Đối');
  });

  test('every word is the fold of the text it stands on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (raw) => {
        const text = raw.normalize('NFC');
        for (const word of words(text)) expect(foldForm(text.slice(word.start, word.end))).toBe(word.folded);
      }),
    );
  });
});
