import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isTitleOnly,
  labelsByBlock,
  layerNames,
  layers,
  linksBegun,
  segments,
  type Label,
} from '../../../../src/renderer/reader/segments';

const label = fc
  .record({
    start: fc.nat(60),
    length: fc.nat(20),
    layer: fc.constantFrom(...layers),
    isTitle: fc.boolean(),
    ref: fc.string({ maxLength: 2 }),
  })
  .map(({ start, length, ...rest }): Label => ({ ...rest, start, end: start + length }));
const block = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));

describe('segments', () => {
  it('tile the block without gap or overlap', () => {
    fc.assert(
      fc.property(block, fc.array(label), (span, labels) => {
        let at = span.start;
        for (const segment of segments(span, labels)) {
          expect(segment.start).toBe(at);
          expect(segment.end).toBeGreaterThan(segment.start);
          at = segment.end;
        }
        expect(at).toBe(span.end);
      }),
    );
  });

  it('keep the text of the block', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 80, maxLength: 90 }), block, fc.array(label), (text, span, labels) => {
        const joined = segments(span, labels).map((segment) => text.slice(segment.start, segment.end));
        expect(joined.join('')).toBe(text.slice(span.start, span.end));
      }),
    );
  });

  it('carry exactly the labels that cover them', () => {
    fc.assert(
      fc.property(block, fc.array(label), (span, labels) => {
        for (const segment of segments(span, labels)) {
          const covering = labels.filter((one) => one.start <= segment.start && one.end >= segment.end);
          expect(new Set(segment.labels)).toEqual(new Set(covering));
          expect(segment.labels).toHaveLength(covering.length);
        }
      }),
    );
  });

  it('name overlapping layers together, each once', () => {
    const base = { isTitle: false, ref: '' };
    const found = segments({ start: 0, end: 10 }, [
      { ...base, layer: 'hit', start: 2, end: 6 },
      { ...base, layer: 'slogan', start: 0, end: 8 },
      { ...base, layer: 'hit', start: 4, end: 6 },
    ]);
    expect(found.map((segment) => [segment.start, segment.end, layerNames(segment)])).toEqual([
      [0, 2, 'slogan'],
      [2, 4, 'slogan hit'],
      [4, 6, 'slogan hit'],
      [6, 8, 'slogan'],
      [8, 10, ''],
    ]);
  });

  it('say the numbers of the links that begin there, once each, and none of those that go on', () => {
    const link = (start: number, end: number, ref: string): Label => ({
      layer: 'link',
      isTitle: false,
      ref,
      start,
      end,
    });
    const cut = segments({ start: 0, end: 30 }, [link(5, 20, '1'), link(5, 25, '4'), link(12, 20, '2')]);
    expect(cut.map((segment) => [segment.start, linksBegun(segment)])).toEqual([
      [0, ''],
      [5, '1 · 4'],
      [12, '2'],
      [20, ''],
      [25, ''],
    ]);
    expect(cut.map(layerNames)).toEqual(['', '', '', '', '']);
  });

  it('are titles only where no name stands', () => {
    const title: Label = { layer: 'official', isTitle: true, ref: '0', start: 0, end: 5 };
    const name: Label = { layer: 'official', isTitle: false, ref: '0', start: 3, end: 8 };
    expect(segments({ start: 0, end: 8 }, [title, name]).map(isTitleOnly)).toEqual([true, false, false]);
  });
});

describe('labelsByBlock', () => {
  it('gives every block the labels that touch it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 8 }), fc.array(label), (lengths, labels) => {
        let end = 0;
        const blocks = lengths.map((length) => ({ start: end, end: (end += length) }));
        labelsByBlock(blocks, labels).forEach((list, at) => {
          const span = blocks[at] ?? { start: 0, end: 0 };
          const visible = (one: Label): boolean => one.start < one.end;
          const touching = labels.filter((one) => visible(one) && one.start < span.end && one.end > span.start);
          expect(new Set(list.filter(visible))).toEqual(new Set(touching));
        });
      }),
    );
  });
});
