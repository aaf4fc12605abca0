import type { Facets, FacetValue } from '../../../shared/search';
import { KnownSlogans, type KeptSlogans } from '../../recognise/slogans/known';
import { byAlphabet } from '../../text/alphabet';
import type { Entry } from '../entry';
import { dateOf } from '../dates';
import { surelyPrinted } from './printed-wordings';

interface Tally {
  /** The spelling that is shown: one with marks before one without, then the one most articles print. */
  label: string;
  articles: number;
  extra: number;
  /** Articles by spelling, once there was more than one. */
  spellings: Map<string, number> | null;
}

/** A facet between two starts: of each value its key, label, articles, extra and articles by spelling, 0 for none. */
type KeptFacet = readonly (readonly [string, string, number, number, readonly Spelling[] | 0])[];

/** Counts of one facet, kept as articles come and go. */
export class Facet {
  private readonly tallies = new Map<string, Tally>();

  /** As `keep` gave it. */
  static kept(kept: KeptFacet): Facet {
    const facet = new Facet();
    for (const [key, label, articles, extra, spellings] of kept)
      facet.tallies.set(key, { label, articles, extra, spellings: spellings === 0 ? null : new Map(spellings) });
    return facet;
  }

  /** Every value with its counts. */
  keep(): KeptFacet {
    return [...this.tallies].map(([key, { label, articles, extra, spellings }]) => {
      return [key, label, articles, extra, spellings === null ? 0 : [...spellings]];
    });
  }

  count(key: string, label: string, sign: 1 | -1, extra = 0): void {
    const tally = this.tallies.get(key) ?? { label, articles: 0, extra: 0, spellings: null };
    countSpelling(tally, label, sign);
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
    const least = order === byArticles ? this.leastOf(limit) : 0;
    const values: FacetValue[] = [];
    for (const [key, { label, articles, extra }] of this.tallies)
      if (articles >= least) values.push({ key, label, articles, extra });
    return values.sort(order).slice(0, limit);
  }

  /** Number of articles of the value at place `limit`: what has fewer need not be sorted among tens of thousands. */
  private leastOf(limit: number): number {
    if (this.tallies.size <= limit) return 0;
    const counts = Uint32Array.from(this.tallies.values(), (tally) => tally.articles);
    return counts.sort()[counts.length - limit] ?? 0;
  }
}

/** Counts one more or less article that prints a key so; the tally's own number of articles follows. */
function countSpelling(tally: Tally, label: string, sign: 1 | -1): void {
  if (tally.spellings === null) {
    if (label === tally.label) return;
    tally.spellings = new Map([[tally.label, tally.articles]]);
  }
  const articles = (tally.spellings.get(label) ?? 0) + sign;
  if (articles > 0) tally.spellings.set(label, articles);
  else tally.spellings.delete(label);
  const [best] = [...tally.spellings].sort(byMarksAndArticles);
  if (best !== undefined) [tally.label] = best;
}

type Spelling = readonly [label: string, articles: number];

function byMarksAndArticles([a, m]: Spelling, [b, n]: Spelling): number {
  return Number(isMarked(b)) - Number(isMarked(a)) || n - m || (a < b ? -1 : 1);
}

function isMarked(label: string): boolean {
  return /[\p{M}đĐ]/u.test(label.normalize('NFD'));
}

function byArticles(a: FacetValue, b: FacetValue): number {
  return b.articles - a.articles || (b.extra ?? 0) - (a.extra ?? 0) || byAlphabet(a.label, b.label);
}

/** Counts between two starts. */
export interface KeptTallies {
  readonly facets: Readonly<Record<FacetName, KeptFacet>>;
  readonly wordings: readonly (readonly [slogan: string, texts: readonly Spelling[]])[];
  readonly known: KeptSlogans;
}

const facetNames = ['people', 'slogans', 'events', 'publishers', 'years', 'months', 'encodings'] as const;
type FacetName = (typeof facetNames)[number];

/** Facets of the whole library, over visible blocks. */
export class Tallies implements Readonly<Record<FacetName, Facet>> {
  readonly people: Facet;
  readonly slogans: Facet;
  readonly events: Facet;
  readonly publishers: Facet;
  readonly years: Facet;
  readonly months: Facet;
  readonly encodings: Facet;
  /** Wordings of each slogan, letter case aside, with the number of articles that print them. */
  private readonly wordings: Map<string, Map<string, number>>;

  /** Slogans by their words, to be found in other articles where these print them without marks. */
  readonly known: KnownSlogans;

  /** Counts from nothing, or on from what `keep` gave. */
  constructor(kept: KeptTallies | null = null) {
    const facet = (name: FacetName): Facet => Facet.kept(kept?.facets[name] ?? []);
    this.people = facet('people');
    this.slogans = facet('slogans');
    this.events = facet('events');
    this.publishers = facet('publishers');
    this.years = facet('years');
    this.months = facet('months');
    this.encodings = facet('encodings');
    this.wordings = new Map(kept?.wordings.map(([slogan, texts]) => [slogan, new Map(texts)]));
    this.known = kept === null ? new KnownSlogans() : KnownSlogans.kept(kept.known);
  }

  /** All counts. */
  keep(): KeptTallies {
    const facets = Object.fromEntries(facetNames.map((name) => [name, this[name].keep()])) as KeptTallies['facets'];
    const wordings = [...this.wordings].map(([slogan, texts]) => [slogan, [...texts]] as const);
    return { facets, wordings, known: this.known.keep() };
  }

  add(entry: Entry): void {
    this.count(entry, 1);
    this.countKnown(entry, 1);
  }

  /** As `add`, for what `facets` gives alone. */
  addShown(entry: Entry): void {
    this.count(entry, 1);
  }

  remove(entry: Entry): void {
    this.count(entry, -1);
    this.countKnown(entry, -1);
  }

  /** Number of wordings of a slogan. */
  wordingsOf(slogan: string): number {
    return this.wordings.get(slogan)?.size ?? 0;
  }

  private countWording(slogan: string, text: string, sign: 1 | -1): void {
    const wordings = this.wordings.get(slogan) ?? new Map<string, number>();
    const articles = (wordings.get(text) ?? 0) + sign;
    if (articles > 0) wordings.set(text, articles);
    else wordings.delete(text);
    if (wordings.size > 0) this.wordings.set(slogan, wordings);
    else this.wordings.delete(slogan);
  }

  private count(entry: Entry, sign: 1 | -1): void {
    for (const { person, name, mentions } of entry.people) this.people.count(person, name, sign, mentions);
    const slogans = new Map(entry.slogans.map((slogan) => [slogan.slogan, slogan.text]));
    for (const [slogan, text] of slogans) this.slogans.count(slogan, text, sign);
    for (const { slogan, text } of entry.slogans) this.countWording(slogan, text.toLowerCase(), sign);
    if (entry.happening !== null) this.events.count(entry.happening.key, entry.happening.label, sign);
    if (entry.publisher !== null) this.publishers.count(entry.publisher, entry.publisher, sign);
    const [month, year] = /^(\d{4})(?:-\d\d)?/u.exec(dateOf(entry)?.value ?? '') ?? [];
    if (year !== undefined) this.years.count(year, year, sign);
    if (month !== undefined && month !== year) this.months.count(month, month, sign);
    this.encodings.count(entry.encoding, entry.encoding, sign);
  }

  private countKnown(entry: Entry, sign: 1 | -1): void {
    for (const [wording, fact] of surelyPrinted(entry.wordings)) this.known.count(wording, fact, sign);
  }

  /** The facets as the window shows them, each cut at a number of values; what is not tallied is added. */
  facets(rest: Pick<Facets, 'tags' | 'noted'>): Facets {
    const newest = (a: FacetValue, b: FacetValue): number => (a.key < b.key ? 1 : -1);
    return {
      ...rest,
      events: this.events.top(SHOWN),
      people: this.people.top(SHOWN),
      slogans: this.slogans.top(SHOWN).map((slogan) => ({ ...slogan, extra: this.wordingsOf(slogan.key) })),
      publishers: this.publishers.top(SHOWN),
      years: this.years.top(SHOWN, newest),
      months: this.months.top(SHOWN, newest),
      encodings: this.encodings.top(SHOWN),
    };
  }
}

/** Values a facet shows at most; the rest is reached by searching. */
const SHOWN = 200;
