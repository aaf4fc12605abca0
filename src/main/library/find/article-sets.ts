import type { Filter } from '../../../shared/search';
import { isBegun, type MatchOptions } from '../../search/plan';
import { isDateField, type FactNode } from '../../search/query';
import { ANSWER_SLICE, atOnce, inSlices } from '../../gently/in-slices';
import { nextTurn } from '../../gently/next-turn';
import type { Library } from '../library';
import { isDated } from '../dates';
import { isOfTime, passesFilter, textTest, type Candidate, type ReaderFacts, type WrittenField } from './constraints';
import { fieldTexts, type FieldTexts } from './field-texts';
import { insist, type IsWanted } from './wanted';

/** Articles by number: 1 for one that is in the set. Numbers behind the end are not. */
export type ArticleSet = Uint8Array;

/** Sets kept: the filters and facts of the questions asked lately. */
const KEPT = 16;
/** Tests kept, each with all texts it has judged. */
const KEPT_TESTS = 8;

/** Which articles pass a filter or have a fact; worked out again only after a change, so that typing on costs nothing. */
export class ArticleSets {
  readonly #kept = new Map<string, ArticleSet>();
  readonly #texts = new Map<WrittenField, FieldTexts>();
  /** What is asked of a text in a field is answered the same after any change. */
  readonly #tests = new Map<string, (text: string) => boolean>();
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
    return this.#set(JSON.stringify(filter), () =>
      this.#made(
        (n) =>
          isOfTime(entries.dateKeyOf(n), { year, month }) &&
          (!hasOthers || this.#isOne(n, (one) => passesFilter(one, others, this.facts))),
      ),
    );
  }

  /** Articles that have a fact. */
  having(fact: FactNode, options: MatchOptions): ArticleSet {
    const { entries } = this.library.catalogue;
    const { field, value } = fact;
    const key = JSON.stringify([field, value, options.exactMarks === true, isBegun(fact, options)]);
    // Dates are known of articles that are still packed.
    if (isDateField(field)) return this.#set(key, () => this.#made((n) => isDated(entries.dateKeyOf(n), field, value)));
    return this.#set(key, () => this.#withTexts(field, this.#test(key, fact, options)));
  }

  #test(key: string, fact: FactNode, options: MatchOptions): (text: string) => boolean {
    return lately(this.#tests, key, () => textTest(fact, options), KEPT_TESTS);
  }

  /** What stands in a field of all articles; gathered when first asked for after a change. */
  textsIn(field: WrittenField): FieldTexts {
    this.#forget();
    const known = this.#texts.get(field) ?? atOnce(this.#gathered(field));
    this.#texts.set(field, known);
    return known;
  }

  /**
   * Gathers what stands in some fields in slices, so that a question that asks for them may be answered as soon as this
   * settles. An article that changes meanwhile stands there as it was when it was looked at.
   */
  async gather(fields: readonly WrittenField[], isWanted: IsWanted): Promise<void> {
    this.#forget();
    const [missing, before] = [fields.filter((field) => !this.#texts.has(field)), this.#revision];
    const pause = (): Promise<void> => nextTurn().then(() => insist(isWanted));
    const gathered: (readonly [WrittenField, FieldTexts])[] = [];
    for (const field of missing) gathered.push([field, await inSlices(this.#gathered(field), pause, ANSWER_SLICE)]);
    this.#forget();
    for (const [field, texts] of gathered) this.#texts.set(field, texts);
    // The next question looks again at what changed.
    if (this.#revision !== before) void nextTurn().then(() => (this.#revision = ''));
  }

  #gathered(field: WrittenField): Generator<void, FieldTexts> {
    return fieldTexts(this.#all(), field, this.facts);
  }

  *#all(): Generator<readonly [number, Candidate]> {
    const { catalogue } = this.library;
    for (const [n, entry] of catalogue.entries) yield [n, { entry, paths: catalogue.pathsOf(n) }];
  }

  #isOne(n: number, test: (one: Candidate) => boolean): boolean {
    const { catalogue } = this.library;
    const entry = catalogue.entries.get(n);
    return entry !== undefined && test({ entry, paths: catalogue.pathsOf(n) });
  }

  #set(key: string, make: () => ArticleSet): ArticleSet {
    this.#forget();
    return lately(this.#kept, key, make, KEPT);
  }

  /** Drops what was worked out before the last change. */
  #forget(): void {
    const revision = `${this.library.catalogue.revision} ${this.facts.revision}`;
    if (revision === this.#revision) return;
    this.#kept.clear();
    this.#texts.clear();
    this.#revision = revision;
  }

  #withTexts(field: WrittenField, isAsked: (text: string) => boolean): ArticleSet {
    const set = this.#empty();
    for (const [text, having] of this.textsIn(field)) {
      if (isAsked(text)) for (const n of having) set[n] = 1;
    }
    return set;
  }

  #made(isIn: (n: number) => boolean): ArticleSet {
    const set = this.#empty();
    for (const n of this.library.catalogue.entries.numbers()) set[n] = isIn(n) ? 1 : 0;
    return set;
  }

  #empty(): ArticleSet {
    return new Uint8Array(this.library.catalogue.size.lastNumber + 1);
  }
}

/** What is kept under a key, or is made and kept; of more than `most` the one asked for longest ago goes. */
function lately<T>(kept: Map<string, T>, key: string, make: () => T, most: number): T {
  const value = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  return value;
}

/** Articles that are in all of some sets; `null` for no set at all. */
export function inAll(sets: readonly ArticleSet[]): ArticleSet | null {
  const [first, ...others] = sets;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  return first.map((isIn, n) => (isIn === 1 && others.every((set) => set[n] === 1) ? 1 : 0));
}
