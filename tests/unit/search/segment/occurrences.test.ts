import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteWriter } from '../../../../src/main/search/segment/byte-writer';
import { OccurrenceList } from '../../../../src/main/search/segment/occurrence-list';
import { formBits, OccurrenceReader, OccurrenceWriter } from '../../../../src/main/search/segment/occurrences';

type Written = readonly (readonly [article: number, words: readonly (readonly [position: number, form: number])[]])[];

/** Articles far and near, with one occurrence or several, of one form or many. */
const occurrences = fc.integer({ min: 1, max: 40 }).chain((forms) => {
  const word = fc.tuple(fc.integer({ min: 0, max: 300_000 }), fc.nat(forms - 1));
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 6, selector: ([position]) => position });
  const articles = fc.uniqueArray(fc.tuple(fc.nat(100_000), words), { maxLength: 8, selector: ([article]) => article });
  return fc.record({ forms: fc.constant(forms), written: articles.map(inOrder) });
});

function inOrder(articles: Written): Written {
  return [...articles].sort(byFirst).map(([article, words]) => [article, [...words].sort(byFirst)]);
}

function byFirst(a: readonly [number, unknown], b: readonly [number, unknown]): number {
  return a[0] - b[0];
}

function write(forms: number, written: Written): Uint8Array {
  const writer = new OccurrenceWriter();
  writer.begin(forms);
  for (const [article, words] of written) {
    for (const [position, form] of words) writer.add(position, form);
    writer.endArticle(article);
  }
  const out = new ByteWriter();
  writer.writeTo(out);
  return out.view().slice();
}

function listOf(reader: OccurrenceReader): OccurrenceList {
  const list = new OccurrenceList();
  reader.read(list);
  return list;
}

test('gives every article, position and form as it was written, whether articles between are looked at or not', () => {
  fc.assert(
    fc.property(occurrences, fc.nat(3), ({ forms, written }, passedOver) => {
      const reader = new OccurrenceReader(write(forms, written), forms);
      const read: (readonly [number, [number, number][]])[] = [];
      const looked = written.filter((_, at) => at % 4 !== passedOver);
      for (let at = 0; reader.step(); at += 1) {
        if (at % 4 === passedOver) continue;
        const { count, positions, forms: own } = listOf(reader);
        const words = Array.from({ length: count }, (_, word): [number, number] => [
          positions[word] ?? 0,
          own[word] ?? 0,
        ]);
        read.push([reader.article, words]);
      }
      expect(read).toEqual(looked);
    }),
  );
});

test.each([
  [1, 0],
  [2, 1],
  [3, 2],
  [16, 4],
  [17, 5],
])('tells %i forms apart by %i bits', (forms, bits) => {
  expect(formBits(forms)).toBe(bits);
});

test('takes a byte for the article and two for the place of a word that stands there once', () => {
  expect(write(2, [[5, [[700, 1]]]])).toHaveLength(3);
});
