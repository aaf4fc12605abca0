import { describe, expect, it } from 'vitest';
import { changes } from '../../../src/main/compare/changes';
import { words } from '../../../src/main/text/words';

const shown = (a: string, b: string): string[] =>
  changes(words(a), words(b)).map(
    (change) => `${change.op} ${a.slice(change.a.start, change.a.end)}|${b.slice(change.b.start, change.b.end)}`,
  );

describe('changes', () => {
  it.each([
    ['the same words', 'Đê mới đắp xong', 'đê mới, đắp xong!', []],
    ['an added word', 'Đê đắp xong', 'Đê mới đắp xong', ['insert |mới']],
    ['a missing word', 'Đê mới đắp xong', 'Đê đắp xong', ['delete mới|']],
    ['another word', 'Đê mới đắp xong', 'Đê cũ đắp xong', ['replace mới|cũ']],
    ['words grown together', 'hát bài Nơi ấy', 'hát bàiNơi ấy', []],
    ['another place of the tone', 'hoà bình', 'hòa bình', []],
    ['nothing shared', 'một hai', 'ba bốn', ['replace một hai|ba bốn']],
  ])('shows %s', (_, a, b, expected) => {
    expect(shown(a, b)).toEqual(expected);
  });

  it('marks the place of an insertion behind the word before it', () => {
    expect(changes(words('Đê đắp'), words('Đê mới đắp'))).toEqual([
      { op: 'insert', a: { start: 2, end: 2 }, b: { start: 3, end: 6 } },
    ]);
  });
});
