import { describe, expect, it } from 'vitest';
import { cutInto, emptyCut } from '../../../../src/main/text/cut-words';
import { Gap } from '../../../../src/main/recognise/words/gaps';
import {
  endAt,
  gapAt,
  isCap,
  isNative,
  isNumeral,
  isSmallWord,
  isWord,
  keyAt,
  keysOf,
  startAt,
  tokenise,
} from '../../../../src/main/recognise/words/tokens';

describe('what stands before a word', () => {
  it.each([
    ['một hai', Gap.space],
    ['một\u00a0hai', Gap.space],
    ['một, hai', Gap.comma],
    ['một - hai', Gap.dash],
    ['một- hai', Gap.dash],
    ['một-hai', Gap.hyphen],
    ['một’hai', Gap.apostrophe],
    ['một’ hai', Gap.other],
    ['một. Hai', Gap.stop],
    ['một! hai', Gap.stop],
    ['TP. Hai', Gap.abbreviation],
    ['A. Hai', Gap.abbreviation],
    ['một: hai', Gap.colon],
    ['một: “hai', Gap.quote],
    ['một (hai', Gap.open],
    ['một) hai', Gap.close],
    ['một\nhai', Gap.line],
    ['tướngHai', Gap.none],
  ])('%j', (text, gap) => {
    expect(gapAt(tokenise(text, []), 1)).toBe(gap);
  });

  it('is a space where a line breaks inside one block, and a line between two', () => {
    const text = 'một\nhai\nba';
    const [first, second] = [
      { kind: 'paragraph' as const, start: 0, end: 8 },
      { kind: 'paragraph' as const, start: 8, end: 10 },
    ];
    const tokens = tokenise(text, [first, second]);
    expect([1, 2].map((at) => gapAt(tokens, at))).toEqual([Gap.space, Gap.line]);
  });
});

it('parts words that a page glued together, and leaves tags out', () => {
  expect(keysOf(tokenise('Thủ tướngTrần <b>Hoà</b> McDonald', []))).toEqual([
    'thủ',
    'tướng',
    'trần',
    'hòa',
    'mcdonald',
  ]);
});

it('says nothing of places behind the last word when the lists of the cut held a longer text before', () => {
  const lists = emptyCut(0);
  tokenise('Một hai Ba 4 bốn', [], cutInto(lists, 'Một hai Ba 4 bốn'));
  const tokens = tokenise('Một hai', [], cutInto(lists, 'Một hai'));
  for (const at of [2, 3, 4]) {
    expect([keyAt(tokens, at), startAt(tokens, at), endAt(tokens, at)]).toEqual(['', 0, 0]);
    expect([isCap(tokens, at), isNumeral(tokens, at), isNative(tokens, at)]).toEqual([false, false, false]);
  }
});

it('says nothing of places before the first word and behind the last', () => {
  const tokens = tokenise('Một hai', []);
  for (const at of [-2, -1, 2, 3, 100]) {
    expect([keyAt(tokens, at), gapAt(tokens, at)]).toEqual(['', Gap.end]);
    expect([isWord(tokens, at), isCap(tokens, at), isSmallWord(tokens, at)]).toEqual([false, false, false]);
  }
});
