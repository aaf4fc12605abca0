import { describe, expect, it } from 'vitest';
import type { Alignment, PassageLink } from '../../../../src/shared/alignment';
import {
  bands,
  blockAt,
  comparedPairs,
  flipped,
  linkAt,
  nextLink,
  numberedLinks,
} from '../../../../src/renderer/reader/links';

const text = 'Một hai. Ba bốn. Năm sáu.\nBảy tám.';
const side = {
  text,
  blocks: [
    { kind: 'paragraph', start: 0, end: 26 },
    { kind: 'paragraph', start: 26, end: 34 },
  ],
} as const;

function link(a: number, aEnd: number, b: number, bEnd: number): PassageLink {
  return { a: [{ start: a, end: aEnd }], b: [{ start: b, end: bEnd }], kind: 'identical', changes: [] };
}

describe('pairs that are compared', () => {
  it('are the neighbours and the active pane with each other one', () => {
    expect(comparedPairs(1, 0)).toEqual([]);
    expect(comparedPairs(2, 1)).toEqual([[0, 1]]);
    expect(comparedPairs(4, 3)).toEqual([
      [0, 1],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });
});

describe('a flipped alignment', () => {
  it('tells insertions as deletions and is itself again when flipped twice', () => {
    const alignment = {
      links: [
        {
          ...link(0, 8, 9, 16),
          kind: 'reworded',
          changes: [{ op: 'insert', a: { start: 2, end: 2 }, b: { start: 9, end: 11 } }],
        },
      ],
      coverage: { a: 0.5, b: 0.25 },
      passages: { a: [1, 2], b: [1, 4] },
    } as const;
    expect(flipped(alignment).links[0]?.changes[0]).toEqual({
      op: 'delete',
      a: { start: 9, end: 11 },
      b: { start: 2, end: 2 },
    });
    expect(flipped(flipped(alignment))).toEqual(alignment);
  });
});

describe('bands', () => {
  it('join neighbouring links inside a block and part them at blocks and gaps', () => {
    const found = bands([link(0, 8, 0, 8), link(9, 16, 9, 16), link(26, 34, 26, 34)], side, side);
    expect(found).toEqual([
      { links: [0, 1], a: { start: 0, end: 16 }, b: { start: 0, end: 16 } },
      { links: [2], a: { start: 26, end: 34 }, b: { start: 26, end: 34 } },
    ]);
    expect(bands([link(0, 8, 0, 8), link(17, 25, 9, 16)], side, side)).toHaveLength(2);
    expect(bands([link(0, 8, 9, 16), link(9, 16, 0, 8)], side, side)).toHaveLength(2);
  });
});

describe('finding links and blocks', () => {
  const links = [link(17, 25, 0, 8), link(0, 8, 9, 16)];

  it('finds the block and the link at an offset', () => {
    expect([0, 25, 26, 33, 34].map((offset) => blockAt(side.blocks, offset))).toEqual([0, 0, 1, 1, -1]);
    expect([0, 8, 20].map((offset) => linkAt(links, offset))).toEqual([1, -1, 0]);
  });

  it('steps in the order of the text, from the current link or else from the cursor', () => {
    expect(nextLink(links, 1, 0, 1)).toBe(0);
    expect(nextLink(links, 0, 0, -1)).toBe(1);
    expect(nextLink(links, 0, 0, 1)).toBe(0);
    expect(nextLink(links, -1, 5, 1)).toBe(0);
    expect(nextLink(links, -1, 5, -1)).toBe(1);
    expect(nextLink([], -1, 0, 1)).toBe(-1);
  });
});

/** An alignment of so many links. */
function alignmentOf(links: number): Alignment {
  return { links: Array.from({ length: links }) } as unknown as Alignment;
}

it('links of several panes with the active one each have a number of their own, the same on both sides', () => {
  const byPair: Record<string, Alignment> = { '1 0': alignmentOf(3), '1 2': alignmentOf(0), '1 3': alignmentOf(2) };
  const between = (one: number, other: number): Alignment | undefined =>
    byPair[`${one} ${other}`] ?? byPair[`${other} ${one}`];
  const firsts = (index: number): readonly (readonly [number, number])[] =>
    numberedLinks(4, 1, index, between).map(({ alignment, first }) => [first, alignment.links.length]);
  expect(firsts(1)).toEqual([
    [1, 3],
    [4, 2],
  ]);
  expect([firsts(0), firsts(2), firsts(3)]).toEqual([[[1, 3]], [], [[4, 2]]]);
});
