import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader } from '../../../../src/main/search/segment/byte-reader';
import { ByteWriter } from '../../../../src/main/search/segment/byte-writer';
import { eachPosting, LISTS, PostingLists } from '../../../../src/main/search/segment/postings';

/** Entries of each list of one form: articles ascending, with how often each has it. */
const lists = fc.array(
  fc
    .array(fc.tuple(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 40_000 })), often()), {
      maxLength: 12,
    })
    .map((entries) => {
      let article = -1;
      return entries.map(([further, count]) => [(article += further), count] as const);
    }),
  { minLength: LISTS, maxLength: LISTS },
);

function often(): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3_000 }));
}

type Entries = readonly (readonly (readonly [article: number, often: number])[])[];

function gathered(all: Entries): PostingLists {
  const gathered = new PostingLists();
  gathered.begin(LISTS);
  for (const [list, entries] of all.entries())
    for (const [article, count] of entries) gathered.add(list, article, count);
  return gathered;
}

function written(all: PostingLists): Uint8Array {
  const out = new ByteWriter();
  for (let list = 0; list < LISTS; list += 1) all.writeTo(out, list);
  return out.view().slice();
}

function read(bytes: Uint8Array): Entries {
  const all = Array.from({ length: LISTS }, (): [number, number][] => []);
  eachPosting(bytes, 0, (list, article, count) => {
    all[list]?.push([article, count]);
    return false;
  });
  return all;
}

test('gives every article of every list with its count', () => {
  fc.assert(
    fc.property(lists, (all) => {
      expect(read(written(gathered(all)))).toEqual(all);
    }),
  );
});

test('adds lists written before, their articles further on, as if they were added one by one', () => {
  fc.assert(
    fc.property(fc.array(lists, { minLength: 1, maxLength: 4 }), (parts) => {
      const joined = new PostingLists();
      joined.begin(LISTS);
      const expected = Array.from({ length: LISTS }, (): (readonly [number, number])[] => []);
      let further = 0;
      for (const part of parts) {
        const reader = new ByteReader(written(gathered(part)));
        for (let list = 0; list < LISTS; list += 1) joined.addList(list, reader, further);
        expect(reader.at).toBe(reader.bytes.length);
        for (const [list, entries] of part.entries())
          for (const [article, count] of entries) expected[list]?.push([article + further, count]);
        further += Math.max(0, ...part.flat().map(([article]) => article)) + 1;
      }
      expect(read(written(joined))).toEqual(expected);
    }),
  );
});
