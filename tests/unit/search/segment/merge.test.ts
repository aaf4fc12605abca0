import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberedWords, type NumberedWords } from '../../../../src/main/search/article-words';
import { draftSegment, finishDraft } from '../../../../src/main/search/segment/draft';
import { mergeSegments } from '../../../../src/main/search/segment/merge';
import type { Part } from '../../../../src/main/search/segment/moves';
import { readOccurrences } from '../../../../src/main/search/segment/occurrences';
import { eachPosting, readPostings } from '../../../../src/main/search/segment/postings';
import { Segment } from '../../../../src/main/search/segment/segment';
import { memorySink } from '../../../../src/main/search/segment/sink';
import type { Block } from '../../../../src/shared/article';
import { placesOf } from './places-of';

interface Written {
  readonly words: readonly string[];
  readonly repeats: number;
  readonly kind: Block['kind'];
  readonly live: number;
}

/** Some keys in several forms; often enough for skips, and in every kind of block. */
const written: fc.Arbitrary<Written> = fc.record({
  words: fc.array(fc.constantFrom('hoà', 'hòa', 'Hoa', 'bình', 'binh', 'nước', 'x'), { maxLength: 6 }),
  repeats: fc.constantFrom(1, 1, 1, 40),
  kind: fc.constantFrom<Block['kind']>('paragraph', 'title', 'caption', 'boilerplate'),
  live: fc.constantFrom(1, 1, 0),
});

function wordsOf({ words, repeats, kind }: Written): NumberedWords {
  const text = Array.from({ length: repeats }, () => words.join(' ')).join(' ');
  return numberedWords(text, [{ start: 0, end: text.length, kind }]);
}

function segmentOf(articles: readonly Written[]): Segment {
  const ids = Uint32Array.from(articles, (_, at) => at);
  return new Segment(finishDraft(draftSegment(articles.map(wordsOf)), ids, memorySink()));
}

function merged(parts: readonly Part[]): Segment {
  const steps = mergeSegments(parts, memorySink());
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return new Segment(step.value);
}

/** All that a segment says of every key, by form: forms that stand nowhere say nothing. */
function saidBy(segment: Segment): unknown {
  return Array.from({ length: segment.keys }, (_, at) => {
    const key = segment.key(at);
    const { bytes, forms, lists } = readPostings(segment.postings(at), key);
    const readers = readOccurrences(segment.occurrences(at), forms.length);
    const said = forms.map((form, number) => {
      const counts: number[][] = [];
      eachPosting(bytes, lists[number] ?? 0, (...entry) => counts.push(entry) === 0);
      return { form, counts, own: readers[number] === undefined ? [] : placesOf(readers[number]) };
    });
    const standing = said.filter(({ counts, own }) => counts.length + own.length > 0);
    return { key, articles: segment.articlesOf(at), forms: standing.sort((a, b) => (a.form < b.form ? -1 : 1)) };
  });
}

const partOf = (articles: readonly Written[]): Part => ({
  segment: segmentOf(articles),
  live: Uint8Array.from(articles, ({ live }) => live),
});

const allOf = (segment: Segment): Part => ({ segment, live: new Uint8Array(segment.articles).fill(1) });

test('segments merged say what one of their living articles would, also when they are merged once more', () => {
  const segments = fc.array(fc.array(written, { maxLength: 4 }), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(segments, { minLength: 1, maxLength: 3 }), (groups) => {
      const once = groups.map((group) => allOf(merged(group.map(partOf))));
      const living = groups.flat(2).filter(({ live }) => live === 1);
      expect(saidBy(merged(once))).toEqual(saidBy(segmentOf(living)));
    }),
    { numRuns: 150 },
  );
});
