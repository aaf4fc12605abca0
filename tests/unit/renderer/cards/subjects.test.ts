import { describe, expect, it } from 'vitest';
import type { Alignment } from '../../../../src/shared/alignment';
import type { ArticleView } from '../../../../src/shared/library';
import { subjectAt, subjectsIn } from '../../../../src/renderer/cards/subjects';

const why = { rule: 'title-before', evidence: [] };
const mention = {
  start: 20,
  end: 30,
  name: 'Trần A',
  title: 'Bộ trưởng',
  titleSpans: [{ start: 10, end: 19 }],
  role: null,
  person: 'tran a',
  why,
};
const reference = { start: 60, end: 69, kind: 'title', person: 'tran a', why } as const;
const slogan = { start: 5, end: 40, text: 'x', kind: 'theme', slogan: 'x', event: null, why } as const;
const view = {
  article: { officials: [mention], references: [reference], slogans: [slogan] },
  notes: [
    { id: 'n', place: { start: 25, end: 50 } },
    { id: 'lost', place: null },
  ],
} as unknown as ArticleView;
const alignment: Alignment = {
  links: [{ a: [{ start: 0, end: 100 }], b: [{ start: 0, end: 90 }], kind: 'identical', changes: [] }],
  coverage: { a: 1, b: 1 },
  passages: { a: [1, 1], b: [1, 1] },
};
const all = { official: true, slogan: true, difference: true, note: true };

describe('what can have a card', () => {
  it('is listed in text order with the link last', () => {
    const kinds = subjectsIn(view, all, alignment, { start: 0, end: 100 }).map(({ subject }) => subject.kind);
    expect(kinds).toEqual(['slogan', 'official', 'official', 'note', 'reference', 'link']);
  });

  it('is left out where its layer is switched off', () => {
    const some = { ...all, slogan: false, note: false };
    const kinds = subjectsIn(view, some, undefined, { start: 0, end: 100 }).map(({ subject }) => subject.kind);
    expect(kinds).toEqual(['official', 'official', 'reference']);
  });

  it('is the shortest mark at an offset, the link only where no mark is', () => {
    const at = (offset: number): string | undefined =>
      subjectAt(subjectsIn(view, all, alignment, { start: offset, end: offset + 1 }))?.subject.kind;
    expect(at(26)).toBe('official');
    expect(at(45)).toBe('note');
    expect(at(6)).toBe('slogan');
    expect(at(65)).toBe('reference');
    expect(at(80)).toBe('link');
    expect(at(200)).toBeUndefined();
  });
});
