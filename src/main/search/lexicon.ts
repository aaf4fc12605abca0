// The words anybody wrote, by key: for slips, prefixes and rareness.
import type { Corpus } from './corpus';
import { eachPosting, readPostings } from './segment/postings';

/** One spelling of a key. */
export interface Spelling {
  readonly form: string;
  /** Number of articles that have it. */
  readonly articles: number;
}

/** Keys and spellings of the articles of a corpus. */
export class Lexicon {
  constructor(private readonly corpus: Corpus) {}

  /** True when an article has a word with this key. */
  has(key: string): boolean {
    if (!this.#hasDead) return this.about(key) > 0;
    let isFound = false;
    this.#visit(key, () => {
      isFound = true;
      return true;
    });
    return isFound;
  }

  /** Number of articles that have a word with this key. */
  articlesOf(key: string): number {
    return this.#hasDead ? this.#places(key).size : this.about(key);
  }

  /** As `articlesOf`, counting articles that left a while ago, and quicker. */
  about(key: string): number {
    const { segments, recent } = this.corpus;
    const older = segments.reduce((sum, { segment }) => sum + segment.articlesOf(segment.find(key)), 0);
    return older + recent.having(key).length;
  }

  /** The spellings of a key. */
  spellingsOf(key: string): readonly Spelling[] {
    const found = new Map<string, Set<number>>();
    this.#visit(key, (form, place) => {
      const places = found.get(form) ?? new Set();
      found.set(form, places.add(place));
      return false;
    });
    return [...found].map(([form, places]) => ({ form, articles: places.size }));
  }

  /** Keys that begin with `prefix`, with about the number of articles that have each; in no particular order. */
  keysFrom(prefix: string): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    const add = (key: string, articles: number): void => void found.set(key, (found.get(key) ?? 0) + articles);
    for (const { segment } of this.corpus.segments) {
      for (let at = segment.firstFrom(prefix); at < segment.keys; at += 1) {
        const key = segment.key(at);
        if (!key.startsWith(prefix)) break;
        add(key, segment.articlesOf(at));
      }
    }
    for (const key of this.corpus.recent.keysFrom(prefix)) add(key, this.corpus.recent.having(key).length);
    return found;
  }

  /** Every key; some come more than once. */
  *keys(): Generator<string> {
    for (const { segment } of this.corpus.segments) for (let at = 0; at < segment.keys; at += 1) yield segment.key(at);
    yield* this.corpus.recent.vocabulary.keys;
  }

  get #hasDead(): boolean {
    return this.corpus.places.size < this.corpus.places.count;
  }

  #places(key: string): ReadonlySet<number> {
    const places = new Set<number>();
    this.#visit(key, (_, place) => {
      places.add(place);
      return false;
    });
    return places;
  }

  /** Calls `visit` with every spelling of a key and every place that has it, some more than once, until it gives true. */
  #visit(key: string, visit: (form: string, place: number) => boolean): void {
    const { segments, recent, recentBase, places, arena } = this.corpus;
    const visitLive = (form: string, place: number): boolean => places.live[place] === 1 && visit(form, place);
    for (const { segment, base } of segments) {
      const at = segment.find(key);
      if (at < 0) continue;
      const { bytes, forms, lists } = readPostings(segment.postings(at, arena));
      for (const [number, form] of forms.entries()) {
        if (eachPosting(bytes, lists[number] ?? 0, (_, article) => visitLive(form, base + article))) return;
      }
    }
    const forms = recent.vocabulary.formsOfKey(key);
    for (const place of recent.having(key)) {
      const own = recent.articles[place]?.forms;
      for (const form of forms)
        if (own?.includes(form) === true) visitLive(recent.vocabulary.form(form), recentBase + place);
    }
  }
}
