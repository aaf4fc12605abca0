// All corrections that hold, ordered for the question "what does this article, name or wording need?".
import { dirname } from 'node:path';
import { encodings, type Encoding } from '../../shared/article';
import { bytesOf } from '../../shared/article-id';
import { foldedWords } from '../text/holds';
import { articleOfBody, type ArticleRef, type CorrectionBody, type StoredCorrection } from './stored-correction';

/** What of an article finds its corrections; `title` is the one the program found. */
export interface ArticleKeys {
  readonly id: string;
  readonly wordsHash: string;
  readonly title: string;
  readonly paths: readonly string[];
}

type Of<K extends CorrectionBody['kind']> = Extract<CorrectionBody, { kind: K }>;
/** Corrections that reach every mention of a name, with when they were made. */
export type NameRule = (Of<'not-official'> | Of<'not-same-person'>) & { readonly created: string };
/** Corrections that mark words wherever they stand. */
export type EverywhereRule = StoredCorrection & { readonly says: Of<'slogan'> | Of<'official'> };
/** Corrections that reach every place of a wording. */
export type WordingRule = Of<'not-slogan'> | Of<'not-same-slogan'>;

/** Corrections by what they speak of; built once for each state of the store. */
export class RuleBook {
  /** Slogans and officials the reader named, wherever they stand. */
  readonly everywhere: readonly EverywhereRule[];
  /** Corrections that decide how files are read: in which encoding, and what of an article is title or hidden. */
  readonly ofReading: readonly StoredCorrection[];
  private readonly articles = new Map<string, StoredCorrection[]>();
  private readonly names = new Map<string, NameRule[]>();
  private readonly wordings = new Map<string, WordingRule[]>();
  private readonly persons = new Map<string, string>();
  private readonly slogans = new Map<string, string>();
  private readonly kinds = new Map<string, Of<'slogan-kind'>['value']>();
  /** Hashes of files, paths and folders with the encoding the reader chose for them; `null` lets Tre find it again. */
  private readonly encodings = new Map<string, Encoding | null>();

  constructor(readonly all: readonly StoredCorrection[]) {
    this.everywhere = all.flatMap((one) =>
      (one.says.kind === 'slogan' || one.says.kind === 'official') && one.says.scope === 'everywhere'
        ? [{ ...one, says: one.says }]
        : [],
    );
    this.ofReading = all.filter(({ says }) => readingKinds.has(says.kind));
    for (const one of all) this.enter(one);
  }

  /** Corrections of facts and places of one article, oldest first. */
  forArticle({ id, wordsHash, title, paths }: ArticleKeys): readonly StoredCorrection[] {
    if (this.articles.size === 0) return none;
    const keys = [`i${id}`, `w${wordsHash}`, ...paths.map((path) => `p${path}`)];
    const found = new Set(keys.flatMap((key) => this.articles.get(key) ?? none));
    const isMeant = ({ says }: StoredCorrection): boolean => {
      const ref = articleOfBody(says);
      // Another text at the same path is the same piece only when it still bears its title, or the words are found in it.
      if (ref === null || ref.id === id || ref.wordsHash === wordsHash || !('article' in says)) return true;
      return ref.title !== '' && ref.title === title && !isBeside(ref.id, id);
    };
    return found.size === 0 ? none : [...found].filter(isMeant).sort((a, b) => (a.created < b.created ? -1 : 1));
  }

  /** Corrections of one article that decide how its words are read: what is its title, and what a stretch of it is. */
  readingsOf(keys: ArticleKeys): readonly StoredCorrection[] {
    if (this.ofReading.length === 0) return none;
    return this.forArticle(keys).filter(({ says }) => says.kind === 'block' || says.kind === 'title');
  }

  /**
   * The encoding the reader chose for a file, wherever it lies, or for its path or the nearest folder; of several paths the
   * first that has one counts. `bytes` is its hash, `null` where it could not be read.
   */
  encodingOf(bytes: string | null, paths: readonly string[]): Encoding | null {
    if (this.encodings.size === 0) return null;
    const ofFile = bytes === null ? undefined : this.encodings.get(bytes);
    if (ofFile !== undefined) return ofFile;
    for (const path of paths) {
      const chosen = this.encodingAt(path);
      if (chosen !== null) return chosen;
    }
    return null;
  }

  /** Corrections of a name as its key within articles. */
  forName(name: string): readonly NameRule[] {
    return this.names.get(name) ?? noRules;
  }

  /** Corrections of a wording, however it is written. */
  forWording(text: string): readonly WordingRule[] {
    return this.wordings.size === 0 ? noWordings : (this.wordings.get(wordingKey(text)) ?? noWordings);
  }

  /** Whom a person was said to be. */
  personMeant(person: string): string {
    return follow(this.persons, person);
  }

  /** Which slogan one was said to be. */
  sloganMeant(slogan: string): string {
    return follow(this.slogans, slogan);
  }

  /** The kind a slogan was said to be of; `undefined` when nothing was said. */
  kindOf(slogan: string): Of<'slogan-kind'>['value'] | undefined {
    return this.kinds.get(slogan);
  }

  /** Names, persons, wordings and slogans that corrections speak of across the library. */
  subjects(): {
    readonly names: ReadonlySet<string>;
    readonly persons: ReadonlySet<string>;
    readonly isAboutSlogans: boolean;
  } {
    return {
      names: new Set(this.names.keys()),
      persons: new Set(this.persons.keys()),
      isAboutSlogans: this.wordings.size + this.slogans.size + this.kinds.size > 0,
    };
  }

  private encodingAt(path: string): Encoding | null {
    for (let at = path; ; at = dirname(at)) {
      const chosen = this.encodings.get(at);
      if (chosen !== undefined) return chosen;
      if (at === dirname(at)) return null;
    }
  }

  private enter(one: StoredCorrection): void {
    const { says } = one;
    const ref = articleOfBody(says);
    if (ref !== null) for (const key of keysOf(ref)) put(this.articles, key, one);
    if (says.kind === 'encoding') {
      const chosen = encodings.find((one) => one === says.value) ?? null;
      for (const file of [says.path, ...says.bytes]) this.encodings.set(file, chosen);
    }
    if (says.kind === 'same-person') this.persons.set(says.person, says.value);
    if (says.kind === 'same-slogan') this.slogans.set(says.slogan, says.value);
    if (says.kind === 'slogan-kind') this.kinds.set(says.slogan, says.value);
    if (says.kind === 'not-same-slogan') put(this.wordings, says.wording, says);
    if (says.kind === 'not-slogan' && says.reach.scope === 'everywhere') put(this.wordings, says.reach.wording, says);
    const isOfName = says.kind === 'not-official' || says.kind === 'not-same-person';
    if (isOfName && says.reach.scope !== 'here') put(this.names, says.reach.name, { ...says, created: one.created });
  }
}

/** True for two articles of one digest as it is: what bears the same title there is another piece. */
function isBeside(id: string, other: string): boolean {
  return bytesOf(id) === bytesOf(other);
}

const readingKinds: ReadonlySet<CorrectionBody['kind']> = new Set(['encoding', 'block', 'title']);

const none: readonly StoredCorrection[] = [];
const noRules: readonly NameRule[] = [];
const noWordings: readonly WordingRule[] = [];

/** What is the same for every way of writing a wording: its folded words. */
export function wordingKey(text: string): string {
  return foldedWords(text).join(' ');
}

function keysOf({ id, wordsHash, path }: ArticleRef): readonly string[] {
  return [`i${id}`, ...(wordsHash === '' ? [] : [`w${wordsHash}`]), ...(path === '' ? [] : [`p${path}`])];
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** Goes from one to what it was said to be, until nothing more was said; a ring ends where it began. */
function follow(map: ReadonlyMap<string, string>, from: string): string {
  let at = from;
  for (let step = 0; step < 32; step += 1) {
    const next = map.get(at);
    if (next === undefined || next === from) return at;
    at = next;
  }
  return at;
}
