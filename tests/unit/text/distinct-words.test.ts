import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctWords } from '../../../src/main/text/distinct-words';
import { cutWords, exactId, formOfExact, wordId } from '../../../src/main/text/known-words';
import { words } from '../../../src/main/text/words';

const letters = fc
  .array(fc.constantFrom(...Array.from('aAbĐđếẾ1ŉß \n.,-\u00ad\u200b\u0301')), { maxLength: 60 })
  .map((units) => units.join('').normalize('NFC'));

/** The words of ranges as the table of distinct forms tells them. */
function told(text: string, ranges: { start: number; end: number }[]): string[] {
  const { forms, ids } = distinctWords(text, ranges);
  return Array.from(ids, (id) => forms[id] ?? '');
}

describe('distinctWords', () => {
  it('cuts as words does, whatever range of a text it is given', () => {
    fc.assert(
      fc.property(letters, fc.nat(60), (text, cut) => {
        const at = Math.min(cut, text.length);
        const expected = [...words(text, 0, at), ...words(text, at)];
        const ranges = [
          { start: 0, end: at },
          { start: at, end: text.length },
        ];
        expect(told(text, ranges)).toEqual(expected.map(({ exact }) => exact));
        expect([...distinctWords(text, ranges).starts]).toEqual(expected.map(({ start }) => start));
      }),
    );
  });

  it('writes each form down once, however it is spelt', () => {
    const { forms, ids } = distinctWords('Đảng đảng ĐẢNG dang', [{ start: 0, end: 19 }]);
    expect(forms).toEqual(['đảng', 'dang']);
    expect([...ids]).toEqual([0, 0, 0, 1]);
  });

  it('goes on when more spellings were met than are kept', () => {
    const before = cutWords('một', [{ start: 0, end: 3 }]).era;
    const text = Array.from({ length: 70_000 }, (_, n) => `w${n}`).join(' ');
    const all = distinctWords(text, [{ start: 0, end: text.length }]);
    expect(all.forms.length).toBe(70_000);
    expect(told('hai hai một', [{ start: 0, end: 11 }])).toEqual(['hai', 'hai', 'một']);
    expect(cutWords('một', [{ start: 0, end: 3 }]).era).toBeGreaterThan(before);
  });

  it('gives a spelling one number wherever it stands', () => {
    const { ids } = cutWords('xã Hòa, Hòa', [{ start: 0, end: 11 }]);
    expect(ids[1]).toBe(ids[2]);
    expect(wordId('thôn Hòa', 5, 8)).toBe(ids[1]);
    expect(formOfExact(exactId(ids[1] ?? -1))).toBe('hòa');
  });
});
