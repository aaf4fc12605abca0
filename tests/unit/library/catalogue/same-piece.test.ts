import { expect, test } from 'vitest';
import { atOnce } from '../../../../src/main/gently/in-slices';
import { printFrom, printOf } from '../../../../src/main/library/catalogue/likeness-print';
import { OnceEach, SamePieces } from '../../../../src/main/library/catalogue/same-piece';
import { numberedWords } from '../../../../src/main/search/article-words';

/** A text of made-up sentences; `edits` words of it differ from those of the same `seed`. */
function story(seed: number, edits = 0): string {
  const words = Array.from({ length: 300 }, (_, at) => `từ${(seed * 7919 + at * 104_729) % 5_003}`);
  for (let edit = 0; edit < edits; edit += 1) words[(edit * 61) % 300] = `sửa${edit}`;
  return words.join(' ');
}

function printOfText(text: string) {
  const print = printOf(numberedWords(text, []));
  if (print === null) throw new Error('too short');
  return printFrom(print);
}

function piecesOf(...articles: readonly (readonly [title: string, text: string])[]): SamePieces {
  const pieces = new SamePieces();
  articles.forEach(([title, text], n) => pieces.add(n, printOfText(text), title));
  return pieces;
}

test('articles that differ in a few words are one piece, others are not', () => {
  const pieces = piecesOf(['Khai mạc', story(1)], ['Khai mạc hội nghị', story(1, 4)], ['Bế mạc', story(2)]);
  expect(pieces.pieceOf(1)).toBe(pieces.pieceOf(0));
  expect(pieces.pieceOf(2)).not.toBe(pieces.pieceOf(0));
});

test('one band that two articles share is enough to find them, whatever is in it', () => {
  const numbers = (seed: number) =>
    Uint16Array.from({ length: 24 }, (_, at) => Math.imul(seed * 24 + at + 1, 0x9e3779b1) >>> 16);
  for (let seed = 1; seed <= 100; seed += 1) {
    const pieces = new SamePieces();
    // All but one number of five bands of six differ: 19 of 24 are equal, one band whole.
    const other = numbers(seed).map((number, at) => (at % 4 === 0 && at > 0 ? number + 1 : number));
    pieces.add(0, numbers(seed), 'Khai mạc');
    pieces.add(1, other, 'Khai mạc');
    expect(pieces.pieceOf(1)).toBe(0);
  }
});

test('pages of one template are told apart by the figures of their titles', () => {
  const pieces = piecesOf(['Kết quả ngày 8/7', story(1)], ['Kết quả ngày 9/7', story(1, 2)]);
  expect(pieces.pieceOf(1)).not.toBe(pieces.pieceOf(0));
  const oneUntold = piecesOf(['Kết quả ngày 8/7', story(1)], ['Kết quả', story(1, 2)]);
  expect(oneUntold.pieceOf(1)).toBe(oneUntold.pieceOf(0));
});

test('nothing joins an article that was taken out', () => {
  const pieces = piecesOf(['Khai mạc', story(1)]);
  pieces.remove(0);
  pieces.add(1, printOfText(story(1)), 'Khai mạc');
  expect(pieces.pieceOf(1)).toBe(1);
});

test('an article that was written down twice ends the search for its like all the same', () => {
  const pieces = piecesOf(['Kết quả ngày 8/7', story(1)], ['Kết quả ngày 9/7', story(1)]);
  for (const n of [0, 1]) pieces.add(n, printOfText(story(1)), `Kết quả ngày ${n + 8}/7`);
  pieces.add(2, printOfText(story(1)), 'Kết quả ngày 10/7');
  expect(new Set([0, 1, 2].map((n) => pieces.pieceOf(n))).size).toBe(3);
});

test('many articles are kept apart, and a copy of an early one is found after all of them', () => {
  const pieces = piecesOf(...Array.from({ length: 3_000 }, (_, n) => [`Bài ${n}`, story(n + 1)] as const));
  pieces.add(3_000, printOfText(story(5)), 'Bài 4');
  expect(pieces.pieceOf(3_000)).toBe(4);
  expect(new Set(Array.from({ length: 3_000 }, (_, n) => pieces.pieceOf(n))).size).toBe(3_000);
});

test('marks, case and hidden blocks make no difference to a print, and it survives being written down', () => {
  const text = story(3);
  const tail = ' Tin khác liên quan'.repeat(3);
  const hidden = { kind: 'related', start: text.length, end: text.length + tail.length } as const;
  const other = printOf(numberedWords(`${text.toUpperCase()}${tail}`, [hidden]));
  expect(other).toBe(printOf(numberedWords(text, [])));
  expect(Buffer.from(printOfText(text).buffer).toString('base64')).toBe(other);
});

test('a few words have no print', () => {
  expect(printOf(numberedWords('Khai mạc hội nghị toàn quốc', []))).toBeNull();
});

test('in a list each piece stands once, where its first article stood', () => {
  const pieces = piecesOf(
    ['Một', story(1)],
    ['Hai', story(2)],
    ['Một', story(1, 2)],
    ['Ba', story(3)],
    ['Một', story(1, 3)],
  );
  const list = new OnceEach(pieces, Uint32Array.of(0, 1, 2, 3), [2, 1, 0, 3]);
  expect(list.length).toBe(3);
  expect(list.slice(0, 10)).toEqual([2, 1, 3]);
  expect([list.slice(0, 1), list.slice(1, 2), list.slice(2, 9)]).toEqual([[2], [1], [3]]);
  expect([list.othersOf(2), list.othersOf(1)]).toEqual([[0], []]);
  const gone = { length: 4, slice: (from: number, to: number) => [2, 1].slice(from, to) };
  expect(new OnceEach(pieces, Uint32Array.of(0, 1, 2, 3), gone).slice(0, 10)).toEqual([2, 1]);
});

test('pieces that were kept and made ready in steps find the like of an article that came between two of them', () => {
  const stories = Array.from({ length: 2_500 }, (_, n) => [`Bài ${n}`, story(n + 1)] as const);
  const pieces = SamePieces.kept(piecesOf(...stories).keep());
  const steps = pieces.readying();
  steps.next();
  pieces.add(2_500, printOfText(story(7)), 'Bài 6');
  atOnce(steps);
  pieces.add(2_501, printOfText(story(7)), 'Bài 6');
  pieces.add(2_502, printOfText(story(9)), 'Bài 8');
  expect([2_500, 2_501].map((n) => pieces.pieceOf(n))).toEqual([6, 6]);
  expect(pieces.pieceOf(2_502)).toBe(8);
});
