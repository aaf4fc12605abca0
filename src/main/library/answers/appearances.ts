import type { PrintedTitle } from '../../../shared/person';
import { ExpectedError } from '../../../shared/result';
import type { Catalogue } from '../catalogue/catalogue';
import { dateKey } from '../dates';
import type { Entry, MentionFact } from '../entry';

/** One article that names a person in its visible blocks. */
export interface Appearance {
  readonly entry: Entry;
  readonly mentions: readonly MentionFact[];
}

/** Articles that name a person, newest first. Fails with `not-found` for nobody. */
export function appearancesOf(catalogue: Catalogue, person: string): readonly Appearance[] {
  const found: Appearance[] = [];
  for (const entry of catalogue.entries.values()) {
    if (!entry.people.some((other) => other.person === person)) continue;
    found.push({ entry, mentions: entry.mentions.filter((one) => one.person === person && !one.hidden) });
  }
  if (found.length === 0) throw new ExpectedError('not-found', person);
  return found.sort(byNewest);
}

/** Sorts by date, newest first; articles without one come last. */
export function byNewest(a: { readonly entry: Entry }, b: { readonly entry: Entry }): number {
  const [one, other] = [dateKey(a.entry), dateKey(b.entry)];
  return one === other ? a.entry.n - b.entry.n : one < other ? 1 : -1;
}

/** True for a place whose title or name cannot be right: counted, but no part of a career. */
export function isDoubted({ sic, suspicion }: MentionFact): boolean {
  return sic || suspicion !== null;
}

/** The value that comes most often, the first of equals; empty for none. */
export function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** The span of dates of articles; unknown years tell nothing. */
interface DateSpan {
  readonly first: string | null;
  readonly last: string | null;
}

/** First and last date of articles. */
export function dateSpan(entries: readonly Entry[]): DateSpan {
  const dates = entries.flatMap((entry) => dateKey(entry).slice(0, 10) || []).sort();
  return { first: dates[0] ?? null, last: dates.at(-1) ?? null };
}

/** Every printed title with the span of dates it was printed in, most articles first. */
export function printedTitles(appearances: readonly Appearance[]): readonly PrintedTitle[] {
  const found = new Map<string, { entries: Set<Entry>; mentions: number }>();
  for (const { entry, mentions } of appearances) {
    for (const mention of mentions) {
      if (mention.title === null || isDoubted(mention)) continue;
      const seen = found.get(mention.title) ?? { entries: new Set(), mentions: 0 };
      seen.entries.add(entry);
      seen.mentions += 1;
      found.set(mention.title, seen);
    }
  }
  const titles = [...found].map(([title, { entries, mentions }]): PrintedTitle => {
    const all = [...entries];
    return { title, mentions, articles: all.length, ...dateSpan(all) };
  });
  return titles.sort((a, b) => b.articles - a.articles || (b.last ?? '').localeCompare(a.last ?? ''));
}
