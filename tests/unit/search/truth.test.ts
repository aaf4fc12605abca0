import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleWords } from '../../../src/main/search/article-words';
import { findHits } from '../../../src/main/search/hits';
import { parseQuery } from '../../../src/main/search/read-query/parse-query';
import { SearchIndex } from '../../../src/main/search/search-index';
import { exactForm, foldForm } from '../../../src/main/text/fold';
import { keyOf } from '../../../src/main/text/key';
import { words } from '../../../src/main/text/words';
import { article, occurrences, word, type Generated } from './generated';

interface Asked {
  readonly phrase: readonly string[];
  readonly isExcluded: boolean;
  readonly isTitle: boolean;
}

const asked: fc.Arbitrary<readonly Asked[]> = fc
  .array(
    fc.record({
      phrase: fc.oneof(fc.tuple(word.map(exactForm)), fc.array(word.map(exactForm), { minLength: 1, maxLength: 3 })),
      isExcluded: fc.integer({ max: 4, min: 0 }).map((n) => n === 0),
      isTitle: fc.integer({ max: 4, min: 0 }).map((n) => n === 0),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .filter((parts) => parts.some((part) => !part.isExcluded));

function typedOf(parts: readonly Asked[]): string {
  return parts
    .map(({ phrase, isExcluded, isTitle }) => `${isExcluded ? '-' : ''}${isTitle ? 'title:' : ''}"${phrase.join(' ')}"`)
    .join(' ');
}

const names = ['exact', 'tone', 'folded'];

/** Tier and hits of one article, or null: a scan that anyone can check. */
function expected(
  parts: readonly Asked[],
  one: Generated,
  written: ReadonlySet<string>,
): { tier: string; hits: number } | null {
  const isOpen = parts.every((part) => part.isExcluded || part.phrase.every((typed) => typed === foldForm(typed)));
  const hasPairs = parts.some((right, at) => {
    const left = parts[at - 1];
    const isPair = left !== undefined && !left.isExcluded && !right.isExcluded;
    return isPair && left.phrase.length === 1 && right.phrase.length === 1;
  });
  let tier = 0;
  let hits = 0;
  const counted = new Set<string>();
  for (const { phrase, isExcluded, isTitle } of parts) {
    const found = occurrences(phrase, one, isOpen && !isExcluded, isTitle);
    if (isExcluded) {
      if (found.some((likeness) => likeness <= 1)) return null;
      continue;
    }
    if (found.length === 0) return null;
    const best = Math.min(...found);
    tier = Math.max(tier, isOpen && hasPairs ? Math.max(...found) : best);
    const name = JSON.stringify([phrase, isTitle]);
    if (!counted.has(name)) {
      hits += isOpen || best === 2 ? found.length : found.filter((likeness) => likeness <= 1).length;
    }
    counted.add(name);
  }
  if (
    isOpen &&
    tier === 0 &&
    openPairs(parts, written).some((pair) => occurrences(pair, one, true, false).length === 0)
  ) {
    tier = 2;
  }
  return { tier: names[tier] ?? '', hits };
}

/** Words typed one after the other, each written in several ways somewhere. */
function openPairs(parts: readonly Asked[], written: ReadonlySet<string>): string[][] {
  const isOpen = (typed: string): boolean => [...written].filter((form) => keyOf(form) === keyOf(typed)).length > 1;
  return parts.flatMap((right, at): string[][] => {
    const left = parts[at - 1];
    if (left === undefined || left.isExcluded || right.isExcluded) return [];
    const pair = [...left.phrase, ...right.phrase];
    return left.phrase.length === 1 && right.phrase.length === 1 && pair.every(isOpen) ? [pair] : [];
  });
}

function check(index: SearchIndex, articles: ReadonlyMap<number, Generated>, parts: readonly Asked[]): void {
  const outcome = index.search(parseQuery(typedOf(parts)), { keepTyped: true });
  const written = new Set([...articles.values()].flatMap(({ text }) => words(text).map(({ exact }) => exact)));
  const wanted = [...articles].flatMap(([id, one]) => {
    const found = expected(parts, one, written);
    return found === null ? [] : [{ id, ...found }];
  });
  const got = outcome.ids.map((id, at) => ({ id, tier: outcome.tiers[at], hits: outcome.hits[at] }));
  expect([...got].sort((a, b) => a.id - b.id)).toEqual(wanted.sort((a, b) => a.id - b.id));
  expect(outcome.total).toBe(wanted.length);
  expect(outcome.totalHits).toBe(wanted.reduce((sum, one) => sum + one.hits, 0));
  const counted = index.search(parseQuery(typedOf(parts)), { keepTyped: true, isCounted: true });
  expect([counted.total, counted.totalHits, counted.matches]).toEqual([
    ...[outcome.total, outcome.totalHits],
    outcome.matches,
  ]);
  // Asked for their order after all, they have it.
  expect(counted.best(0, Infinity)).toEqual(outcome.best(0, Infinity));
  const order = outcome.tiers.map((tier) => names.indexOf(tier));
  expect(order).toEqual([...order].sort());
}

it('finds what a scan finds, with its tiers and totals, while articles come, change and go', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('add' as const), id: fc.nat(9), article }),
    fc.record({ kind: fc.constant('remove' as const), id: fc.nat(9) }),
    fc.record({ kind: fc.constant('search' as const), asked }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const index = new SearchIndex();
      const articles = new Map<number, Generated>();
      for (const one of steps) {
        if (one.kind === 'search') check(index, articles, one.asked);
        else if (one.kind === 'remove') {
          index.remove(one.id);
          articles.delete(one.id);
        } else {
          index.add(one.id, articleWords(one.article.text, one.article.blocks));
          articles.set(one.id, one.article);
        }
      }
      expect(index.size).toBe(articles.size);
    }),
    { numRuns: 200 },
  );
});

it('marks in the text as many hits as it counts, none overlapping', () => {
  fc.assert(
    fc.property(article, asked, (one, parts) => {
      const index = new SearchIndex();
      index.add(1, articleWords(one.text, one.blocks));
      const outcome = index.search(parseQuery(typedOf(parts.slice(0, 1))), { keepTyped: true });
      fc.pre(outcome.total === 1);
      const hits = findHits(outcome.query, one.text, one.blocks);
      expect(hits).toHaveLength(outcome.hits[0] ?? 0);
      hits.forEach((hit, at) => expect(hit.start).toBeGreaterThanOrEqual(hits[at - 1]?.end ?? 0));
    }),
    { numRuns: 100 },
  );
});
