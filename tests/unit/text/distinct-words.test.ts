import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutInto, cutWords, emptyCut, firstFrom, type CutWords } from '../../../src/main/text/cut-words';
import { distinctWords, exactNumbers, wordsIn, type DistinctWords } from '../../../src/main/text/distinct-words';
import { words } from '../../../src/main/text/words';

const letters = fc
  .array(fc.constantFrom(...Array.from('aAbĐđếẾ1ŉß \n.,-\u00ad\u200b\u0301')), { maxLength: 60 })
  .map((units) => units.join('').normalize('NFC'));

function distinctOf(cut: CutWords): DistinctWords {
  return distinctWords({ numbers: exactNumbers(cut), known: cut.known });
}

/** The words of a cut as the list of distinct forms tells them. */
function told(cut: CutWords): string[] {
  const { forms, ids } = distinctOf(cut);
  return Array.from(ids, (id) => forms[id] ?? '');
}

/** A text in two parts. */
function halves(text: string, at: number): { start: number; end: number }[] {
  return [
    { start: 0, end: at },
    { start: at, end: text.length },
  ];
}

describe('the one cut', () => {
  it('cuts as words does, whatever ranges of a text it is given', () => {
    fc.assert(
      fc.property(letters, fc.nat(60), (text, border) => {
        const at = Math.min(border, text.length);
        const expected = [...words(text, 0, at), ...words(text, at)];
        const cut = cutWords(text, halves(text, at));
        expect(told(cut)).toEqual(expected.map(({ exact }) => exact));
        expect([...cut.starts.subarray(0, cut.length)]).toEqual(expected.map(({ start }) => start));
        expect([...cut.ends.subarray(0, cut.length)]).toEqual(expected.map(({ end }) => end));
      }),
    );
  });

  it('tells how many words stand in each range, and where one stands in two', () => {
    fc.assert(
      fc.property(letters, fc.nat(60), (text, border) => {
        const at = Math.min(border, text.length);
        const divides = words(text).some(({ start, end }) => start < at && at < end);
        const counts = [words(text, 0, at).length, words(text, at).length];
        expect(wordsIn(cutWords(text), halves(text, at))).toEqual(divides ? null : counts);
      }),
    );
  });

  it('writes each form down once, however it is spelt', () => {
    const { forms, ids } = distinctOf(cutWords('Đảng đảng ĐẢNG dang'));
    expect(forms).toEqual(['đảng', 'dang']);
    expect([...ids]).toEqual([0, 0, 0, 1]);
  });

  it('begins a new table when more spellings were met than are kept, and cuts made before hold', () => {
    const before = cutWords('hai một');
    const text = Array.from({ length: 70_000 }, (_, n) => `w${n}`).join(' ');
    expect(distinctOf(cutWords(text)).forms.length).toBe(70_000);
    const after = cutWords('hai hai một');
    expect(told(after)).toEqual(['hai', 'hai', 'một']);
    expect(after.known).not.toBe(before.known);
    expect(told(before)).toEqual(['hai', 'một']);
  });

  it('gives a spelling one number wherever it stands', () => {
    const { ids, known } = cutWords('xã Hòa, Hòa');
    expect(ids[1]).toBe(ids[2]);
    expect(known.numberOf('Hòa')).toBe(ids[1]);
    expect(known.forms[ids[1] ?? 0]).toBe('hòa');
  });

  it('tells words apart that are longer than those with codes, or have letters without', () => {
    const text = 'Nghiêng Singapore singapore Singapora ingapora Вьетнам вьетнам 12345678 123456789 hòa\u00ad hòa';
    const { ids, length, known } = cutWords(text);
    expect(Array.from(ids.subarray(0, length), (id) => known.forms[id])).toEqual(words(text).map(({ exact }) => exact));
    expect(new Set(ids.subarray(0, length)).size).toBe(length - 1);
  });

  it('fills lists that are kept for one text after another', () => {
    const kept = emptyCut(1);
    expect(told(cutInto(kept, 'một hai ba bốn'))).toEqual(['một', 'hai', 'ba', 'bốn']);
    expect(told(cutInto(kept, 'năm'))).toEqual(['năm']);
  });

  it('finds the first word from a place on', () => {
    const cut = cutWords('một hai ba');
    expect([0, 1, 4, 5, 9].map((offset) => firstFrom(cut, offset))).toEqual([0, 1, 1, 2, 3]);
  });
});
