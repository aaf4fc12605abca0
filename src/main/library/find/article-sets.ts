import type { Filter } from '../../../shared/search';
import type { FactNode } from '../../search/query';
import type { Library } from '../library';
import { isDated } from '../dates';
import { FactTest, isDateField, isOfTime, passesFilter, type Candidate, type ReaderFacts } from './constraints';

/** Articles by number: 1 for one that is in the set. Numbers behind the end are not. */
export type ArticleSet = Uint8Array;

/** Sets kept: the filters and facts of the questions asked lately. */
const KEPT = 16;

/** Which articles pass a filter or have a fact; worked out again only after a change, so that typing on costs nothing. */
export class ArticleSets {
  readonly #kept = new Map<string, ArticleSet>();
  #revision = '';

  constructor(
    private readonly library: Library,
    private readonly facts: ReaderFacts,
  ) {}

  /** Articles that pass the facets chosen. */
  passing(filter: Filter): ArticleSet {
    const { entries } = this.library.catalogue;
    const { year, month, ...others } = filter;
    const hasOthers = Object.keys(others).length > 0;
    return this.#set(
      JSON.stringify(filter),
      (n) =>
        isOfTime(entries.dateKeyOf(n), { year, month }) &&
        (!hasOthers || this.#isOne(n, (one) => passesFilter(one, others, this.facts))),
    );
  }

  /** Articles that have a fact. */
  having(fact: FactNode, exactMarks: boolean): ArticleSet {
    const { entries } = this.library.catalogue;
    const { field, value } = fact;
    const key = JSON.stringify([field, value, exactMarks]);
    // Dates are known of articles that are still packed.
    if (isDateField(field)) return this.#set(key, (n) => isDated(entries.dateKeyOf(n), field, value));
    const test = new FactTest(this.facts, exactMarks);
    return this.#set(key, (n) => this.#isOne(n, (one) => test.holds(one, fact)));
  }

  /** Every article there is. */
  *all(): Generator<Candidate> {
    const { catalogue } = this.library;
    for (const [n, entry] of catalogue.entries) yield { entry, paths: catalogue.pathsOf(n) };
  }

  #isOne(n: number, test: (one: Candidate) => boolean): boolean {
    const { catalogue } = this.library;
    const entry = catalogue.entries.get(n);
    return entry !== undefined && test({ entry, paths: catalogue.pathsOf(n) });
  }

  #set(key: string, isIn: (n: number) => boolean): ArticleSet {
    const revision = `${this.library.catalogue.revision} ${this.facts.revision}`;
    if (revision !== this.#revision) this.#kept.clear();
    this.#revision = revision;
    const set = this.#kept.get(key) ?? this.#made(isIn);
    this.#kept.delete(key);
    this.#kept.set(key, set);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return set;
  }

  #made(isIn: (n: number) => boolean): ArticleSet {
    const { entries } = this.library.catalogue;
    let highest = 0;
    for (const n of entries.keys()) highest = Math.max(highest, n);
    const set = new Uint8Array(highest + 1);
    for (const n of entries.keys()) set[n] = isIn(n) ? 1 : 0;
    return set;
  }
}

/** Articles that are in all of some sets; `null` for no set at all. */
export function inAll(sets: readonly ArticleSet[]): ArticleSet | null {
  const [first, ...others] = sets;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  return first.map((isIn, n) => (isIn === 1 && others.every((set) => set[n] === 1) ? 1 : 0));
}
