// The words anybody wrote, by key: for slips, prefixes and rareness.
import type { Corpus } from './corpus';
import { keyOf } from '../text/key';
import { eachPosting, readPostings, type Postings } from './segment/postings';

/** One spelling of a key. */
export interface Spelling {
  readonly form: string;
  /** Number of articles that have it. */
  readonly articles: number;
}

/** Keys and spellings of the articles of a corpus. */
export class Lexicon {
  readonly #read: readonly Map<number, Postings>[];
  /** By place the number of the form that was counted there last, of all that were counted. */
  #seen: Uint32Array | null = null;
  #forms = 0;

  constructor(private readonly corpus: Corpus) {
    this.#read = corpus.segments.map(() => new Map());
  }

  /** Number of articles. */
  get size(): number {
    return this.corpus.places.size;
  }

  /** The postings of the key at a place of a segment; read once, however many ask. */
  postings(segment: number, key: number): Postings {
    const before = this.#read[segment]?.get(key);
    if (before !== undefined) return before;
    const own = this.corpus.segments[segment]?.segment;
    const postings = readPostings(own?.postings(key) ?? new Uint8Array(1), own?.key(key) ?? '');
    this.#read[segment]?.set(key, postings);
    return postings;
  }

  /** True when an article has exactly this form. */
  isWritten(form: string): boolean {
    let isFound = false;
    this.#visit(keyOf(form), () => (isFound = true), form);
    return isFound;
  }

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
    return older + recent.articlesOf(key);
  }

  /** The spellings of a key. */
  spellingsOf(key: string): readonly Spelling[] {
    const found = new Map<string, { readonly form: string; articles: number }>();
    const seen = (this.#seen ??= new Uint32Array(this.corpus.places.count));
    let own = { form: '', articles: 0 };
    this.#visit(key, (form, place) => {
      if (form !== own.form) {
        own = found.get(form) ?? { form, articles: 0 };
        found.set(form, own);
        this.#forms += 1;
      }
      // Where a form stands twice in an article, it is met there twice with no other between.
      if (seen[place] !== this.#forms) own.articles += 1;
      seen[place] = this.#forms;
      return false;
    });
    return [...found.values()];
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
    for (const key of this.corpus.recent.keysFrom(prefix)) add(key, this.corpus.recent.articlesOf(key));
    return found;
  }

  /** Every key with `least` to `most` letters; some come more than once. */
  *keysOfLength(least: number, most: number): Generator<string> {
    for (const { segment } of this.corpus.segments) yield* segment.keysOfLength(least, most);
    for (const key of this.corpus.recent.vocabulary.keys) if (key.length >= least && key.length <= most) yield key;
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

  /** Calls `visit` with every spelling (or `only` one) of a key and every place that has it, some more than once, until it gives true. */
  #visit(key: string, visit: (form: string, place: number) => boolean, only?: string): void {
    const { segments, recent, recentBase, places } = this.corpus;
    const visitLive = (form: string, place: number): boolean => places.live[place] === 1 && visit(form, place);
    for (const [number, { segment, base }] of segments.entries()) {
      const at = segment.find(key);
      if (at < 0) continue;
      const { bytes, forms, lists } = this.postings(number, at);
      for (const [list, form] of forms.entries()) {
        if (only !== undefined && form !== only) continue;
        if (eachPosting(bytes, lists[list] ?? 0, (_, article) => visitLive(form, base + article))) return;
      }
    }
    const every = recent.vocabulary.formsOfKey(key);
    const forms = only === undefined ? every : every.filter((form) => recent.vocabulary.form(form) === only);
    if (forms.length === 0) return;
    for (const place of recent.having(key)) {
      const own = recent.articles[place]?.forms;
      for (const form of forms)
        if (own?.includes(form) === true && visitLive(recent.vocabulary.form(form), recentBase + place)) return;
    }
  }
}
