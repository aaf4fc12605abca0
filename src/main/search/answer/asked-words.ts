// What a plan asks for, looked up: for every word of it, the spellings that answer, in every segment and among the newest.
import type { Corpus } from '../corpus';
import type { Lexicon } from '../lexicon';
import { NONE, classOf, type Plan, type PlanWord } from '../plan';
import type { Places } from '../places';
import { eachPosting, type Postings } from '../segment/postings';

/** A key in a segment, and how its forms answer a word. */
export interface AskedKey extends Postings {
  /** Place of the key in the segment. */
  readonly key: number;
  /** One of the commonest keys of its word. */
  readonly isCommon: boolean;
  /** For each form its class or `NONE`. */
  readonly classes: readonly number[];
}

/** Where a word of the plan is found. */
export interface AskedWord {
  /** By segment. */
  readonly keys: readonly (readonly AskedKey[])[];
  /** Its keys among the newest articles. */
  readonly recent: readonly string[];
  /** The commonest of these: of all keys, so that it does not matter which articles lie together. */
  readonly commonRecent: readonly string[];
  /** True for a word still being typed of which more continuations could be asked for. */
  readonly isCut: boolean;
}

/** A word still being typed stands for its commonest continuations, so many at most; the next letter brings the others. */
const CONTINUATIONS = 100;
/** Share of the articles of all continuations that is enough: of the many that make up the rest each is hardly ever met. */
const ENOUGH = 0.98;
/** With fewer articles none is left out for that: it would spare no time. */
const MANY = 10_000;

/** Looks up the words of a plan; one still being typed for as many continuations as cover a share of the articles of all. */
export function askedWords(plan: Plan, corpus: Corpus, lexicon: Lexicon, share = ENOUGH): readonly AskedWord[] {
  return plan.words.map((word) => {
    const { keys, isCut } = keysOf(word, lexicon, share);
    const isRecent = (key: string): boolean => corpus.recent.vocabulary.keyNumber(key) >= 0;
    return {
      isCut,
      keys: corpus.segments.map(({ segment }, at) =>
        keys.flatMap((key, rank): AskedKey[] => {
          const place = segment.find(key);
          if (place < 0) return [];
          const postings = lexicon.postings(at, place);
          const classes = postings.forms.map((form) => classOf(word, form, key));
          return [{ ...postings, key: place, isCommon: rank < COMMON, classes }];
        }),
      ),
      recent: keys.filter(isRecent),
      commonRecent: keys.slice(0, COMMON).filter(isRecent),
    };
  });
}

/** Keys of a word that are looked at where it is not worth to look at all. */
const COMMON = 8;

/** A word with its commonest keys only; a word that was typed whole has no more anyway. */
export function commonKeys({ keys, commonRecent, isCut }: AskedWord): AskedWord {
  return {
    ...{ isCut, commonRecent },
    keys: keys.map((own) => own.filter(({ isCommon }) => isCommon)),
    recent: commonRecent,
  };
}

/** The keys a word may stand for, the commonest first. */
interface Keys {
  readonly keys: readonly string[];
  readonly isCut: boolean;
}

function keysOf({ key, prefix, isUnfinished }: PlanWord, lexicon: Lexicon, share: number): Keys {
  if (prefix === null) return { keys: [key], isCut: false };
  const longer = lexicon.keysFrom(prefix);
  const sorted = byArticles(longer);
  const kept = isUnfinished ? commonest(sorted, share) : sorted.map(([other]) => other);
  const isCut = kept.length < Math.min(longer.size, CONTINUATIONS);
  return { keys: kept.includes(key) ? kept : [key, ...kept], isCut: isUnfinished && isCut };
}

type Counted = readonly [key: string, articles: number];

/** Keys with how many articles have each, most first. */
function byArticles(keys: ReadonlyMap<string, number>): readonly Counted[] {
  return [...keys].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
}

/** The first of the sorted keys that cover a share of what all have. */
function commonest(sorted: readonly Counted[], share: number): readonly string[] {
  let left = Math.max(MANY, share * sorted.reduce((sum, [, articles]) => sum + articles, 0));
  const kept: string[] = [];
  for (const [key, articles] of sorted) {
    if (left <= 0 || kept.length === CONTINUATIONS) break;
    kept.push(key);
    left -= articles;
  }
  return kept;
}

/** Classes of the newest articles' forms for a word, as pairs of form and class; `NONE` is left out. */
export function recentForms(
  word: PlanWord,
  keys: readonly string[],
  corpus: Corpus,
): readonly (readonly [number, number])[] {
  const { vocabulary } = corpus.recent;
  return keys.flatMap((key) =>
    vocabulary.formsOfKey(key).flatMap((form): (readonly [number, number])[] => {
      const wordClass = classOf(word, vocabulary.form(form), key);
      return wordClass === NONE ? [] : [[form, wordClass]];
    }),
  );
}

/** True when the articles write a word of the plan in more than one way. */
export function isWrittenInWays({ keys, recent }: AskedWord, corpus: Corpus): boolean {
  const written = new Set<string>();
  for (const form of writtenForms(keys, recent, corpus)) if (written.add(form).size > 1) return true;
  return false;
}

/** Forms that stand in an article that is still there; some come more than once. */
function* writtenForms(keys: AskedWord['keys'], asked: readonly string[], corpus: Corpus): Generator<string> {
  const { segments, recent, recentBase, places } = corpus;
  for (const [at, own] of keys.entries()) {
    const base = segments[at]?.base ?? 0;
    for (const { bytes, forms, lists } of own) {
      for (const [number, form] of forms.entries()) if (isLive(bytes, lists[number] ?? 0, base, places)) yield form;
    }
  }
  for (const key of asked) {
    const live = recent.having(key).filter((place) => places.live[recentBase + place] === 1);
    for (const form of recent.vocabulary.formsOfKey(key)) {
      if (live.some((place) => recent.articles[place]?.forms.includes(form) === true))
        yield recent.vocabulary.form(form);
    }
  }
}

/** True when any posting of a form is of an article that is still there. */
function isLive(bytes: Uint8Array, at: number, base: number, places: Places): boolean {
  if (places.size === places.count) return true;
  return eachPosting(bytes, at, (_, article) => places.live[base + article] === 1);
}
