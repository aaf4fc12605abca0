import type { FacetValue } from '../../shared/search';
import type { Entry } from './entry';
import { dateOf } from './dates';

interface Tally {
  label: string;
  articles: number;
  extra: number;
}

/** Counts of one facet, kept as articles come and go. */
class Facet {
  private readonly tallies = new Map<string, Tally>();

  count(key: string, label: string, sign: 1 | -1, extra = 0): void {
    const tally = this.tallies.get(key) ?? { label, articles: 0, extra: 0 };
    tally.articles += sign;
    tally.extra += sign * extra;
    if (tally.articles <= 0) this.tallies.delete(key);
    else this.tallies.set(key, tally);
  }

  get(key: string): Tally | undefined {
    return this.tallies.get(key);
  }

  /** The `limit` values with the most articles, by `order`. */
  top(limit: number, order: (a: FacetValue, b: FacetValue) => number = byArticles): FacetValue[] {
    const all = [...this.tallies].map(([key, { label, articles, extra }]) => ({ key, label, articles, extra }));
    return all.sort(order).slice(0, limit);
  }
}

function byArticles(a: FacetValue, b: FacetValue): number {
  return b.articles - a.articles || (b.extra ?? 0) - (a.extra ?? 0) || a.label.localeCompare(b.label, 'vi');
}

/** Facets of the whole library, over visible blocks. */
export class Tallies {
  readonly people = new Facet();
  readonly slogans = new Facet();
  readonly events = new Facet();
  readonly publishers = new Facet();
  readonly years = new Facet();

  add(entry: Entry): void {
    this.count(entry, 1);
  }

  remove(entry: Entry): void {
    this.count(entry, -1);
  }

  private count(entry: Entry, sign: 1 | -1): void {
    for (const { person, name, mentions } of entry.people) this.people.count(person, name, sign, mentions);
    const slogans = new Map(entry.slogans.map((slogan) => [slogan.slogan, slogan.text]));
    for (const [slogan, text] of slogans) this.slogans.count(slogan, text, sign);
    if (entry.happening !== null) this.events.count(entry.happening.key, entry.happening.label, sign);
    if (entry.publisher !== null) this.publishers.count(entry.publisher, entry.publisher, sign);
    const year = /^\d{4}/u.exec(dateOf(entry)?.value ?? '')?.[0];
    if (year !== undefined) this.years.count(year, year, sign);
  }
}
