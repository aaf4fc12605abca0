import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/shared/article';
import { differenceLabels, noteLabels, officialLabels, referenceLabels } from '../../../../src/renderer/reader/labels';

import { isReference, layerNames, segments } from '../../../../src/renderer/reader/segments';

const why = { rule: '', evidence: [] };

describe('labels', () => {
  it('tell titles from names and point to their mention', () => {
    const mention = { start: 5, end: 9, titleSpans: [{ start: 0, end: 4 }], why };
    const article = { officials: [mention, { ...mention, titleSpans: [] }] } as unknown as Article;
    expect(officialLabels(article).map(({ isTitle, ref, start }) => [isTitle, ref, start])).toEqual([
      [true, '0', 0],
      [false, '0', 5],
      [false, '1', 5],
    ]);
  });

  it('draw a title that stands for an official without a layer of its own', () => {
    const article = { references: [{ start: 2, end: 6, why }] } as unknown as Article;
    const [segment] = segments({ start: 2, end: 6 }, referenceLabels(article));
    expect(segment).toBeDefined();
    expect(segment === undefined ? null : [isReference(segment), layerNames(segment)]).toEqual([true, '']);
  });

  it('leave out differences that have no words on this side and notes without a place', () => {
    const [gap, word] = [
      { start: 3, end: 3 },
      { start: 3, end: 5 },
    ];
    const changes = [
      { op: 'insert', a: gap, b: word },
      { op: 'replace', a: word, b: word },
    ] as const;
    const alignment = {
      links: [{ a: [word], b: [word], kind: 'reworded', changes }],
      coverage: { a: 1, b: 1 },
      passages: { a: [1, 1], b: [1, 1] },
    } as const;
    expect(differenceLabels(alignment)).toHaveLength(1);
    expect(noteLabels([{ place: null } as never])).toEqual([]);
  });
});
