import { describe, expect, it } from 'vitest';
import {
  extendBySentence,
  extendByWord,
  neighbour,
  sentenceAt,
  spanOf,
  wordEdge,
} from '../../../../src/renderer/reader/cursor';

const text = 'Tre già măng mọc. Gió thổi nhẹ.  Hết.';
const sentences = [
  { start: 0, end: 17 },
  { start: 18, end: 31 },
  { start: 33, end: 37 },
];

describe('the sentence cursor', () => {
  it('finds the sentence at an offset, the next one in a gap, the last one beyond the end', () => {
    expect([0, 16, 17, 18, 32, 99].map((offset) => sentenceAt(sentences, offset))).toEqual([0, 0, 1, 1, 2, 2]);
    expect(sentenceAt([], 0)).toBe(-1);
  });

  it('steps to the neighbour and stops at the ends', () => {
    expect(neighbour(sentences, null, 1)).toBe(sentences[0]);
    expect(neighbour(sentences, null, -1)).toBe(sentences[2]);
    expect(neighbour(sentences, { start: 18, end: 31 }, 1)).toBe(sentences[2]);
    expect(neighbour(sentences, { start: 18, end: 31 }, -1)).toBe(sentences[0]);
    expect(neighbour(sentences, { start: 33, end: 37 }, 1)).toBeUndefined();
  });
});

describe('extending', () => {
  it('moves by words in both directions', () => {
    expect(wordEdge(text, 0, 1)).toBe(3);
    expect(wordEdge(text, 3, 1)).toBe(7);
    expect(wordEdge(text, 7, -1)).toBe(4);
    expect(wordEdge(text, 0, -1)).toBe(0);
    expect(wordEdge(text, text.length, 1)).toBe(text.length);
  });

  it('starts a word choice at the near edge of the sentence', () => {
    const sentence = { start: 18, end: 31 };
    expect(spanOf(extendByWord(text, null, sentence, 1))).toEqual({ start: 18, end: 21 });
    expect(spanOf(extendByWord(text, null, sentence, -1))).toEqual({ start: 27, end: 31 });
    expect(spanOf(extendByWord(text, { anchor: 18, focus: 21 }, sentence, 1))).toEqual({ start: 18, end: 26 });
  });

  it('chooses the sentence first, then grows and shrinks by sentences', () => {
    const sentence = { start: 0, end: 17 };
    const one = extendBySentence(sentences, null, sentence, 1);
    const two = extendBySentence(sentences, one, sentence, 1);
    expect(spanOf(one)).toEqual({ start: 0, end: 17 });
    expect(spanOf(two)).toEqual({ start: 0, end: 31 });
    expect(extendBySentence(sentences, two, sentence, -1)).toEqual(one);
  });

  it('grows backwards from the sentence end', () => {
    const back = extendBySentence(sentences, null, { start: 18, end: 31 }, -1);
    expect(back).toEqual({ anchor: 31, focus: 18 });
    expect(extendBySentence(sentences, back, { start: 18, end: 31 }, -1)).toEqual({ anchor: 31, focus: 0 });
  });

  it('collapses at the anchor before it turns round', () => {
    const closed = extendBySentence(sentences, { anchor: 18, focus: 31 }, { start: 18, end: 31 }, -1);
    expect(closed).toEqual({ anchor: 18, focus: 18 });
    expect(extendBySentence(sentences, closed, { start: 18, end: 31 }, -1)).toEqual({ anchor: 18, focus: 0 });
  });
});
