// Joins the wordings of one slogan across a library as articles come in, beyond what equal keys already join.
import type { SloganMention } from '../../../shared/article';
import { sloganKey } from './keys';

const SHORTEST_JOINED = 6;
const LIKENESS = 0.8;

interface Family {
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

/** Words of a theme that two events hardly have both: the same words without an event are this event's theme. */
const LONG_THEME = 6;

/** Families between two starts. */
export interface KeptFamilies {
  readonly keys: readonly (readonly [slogan: string, family: string])[];
  readonly families: readonly (readonly [key: string, words: readonly string[]])[];
  readonly themes: readonly (readonly [wording: string, theme: Theme])[];
}

/** The key under which the long words of a theme first came, and the event they are of; `null` before one is named. */
interface Theme {
  readonly key: string;
  readonly event: string | null;
}

/**
 * Keys of slogans across a library: an untied wording of six words and more joins the first seen that shares four
 * fifths of its words. Themes tied to an event are never joined by likeness: those of two years resemble each other
 * more than two papers' wordings of one. The same words joined to no event are the theme of the one event that has them.
 */
export class SloganFamilies {
  readonly #keys = new Map<string, string>();
  readonly #families: Family[] = [];
  readonly #byWord = new Map<string, Family[]>();
  readonly #themes = new Map<string, Theme>();

  /** As `keep` gave them. */
  static kept({ keys, families, themes }: KeptFamilies): SloganFamilies {
    const kept = new SloganFamilies();
    for (const [slogan, family] of keys) kept.#keys.set(slogan, family);
    for (const [key, words] of families) kept.#add({ key, words: new Set(words) });
    for (const [wording, theme] of themes) kept.#themes.set(wording, theme);
    return kept;
  }

  /** All families, in the order they came. */
  keep(): KeptFamilies {
    return {
      keys: [...this.#keys],
      families: this.#families.map(({ key, words }) => [key, [...words]]),
      themes: [...this.#themes],
    };
  }

  /** The family's key of a mention; the same mention always gets the key it got first. */
  keyOf(slogan: Pick<SloganMention, 'slogan' | 'event' | 'kind' | 'text'>): string {
    const theme = slogan.kind === 'theme' ? this.#themeKey(slogan) : null;
    if (theme !== null) return theme;
    const known = this.#keys.get(slogan.slogan);
    if (known !== undefined) return known;
    const words = new Set(slogan.slogan.split('-'));
    const joinable = slogan.event === null && slogan.kind !== 'theme' && words.size >= SHORTEST_JOINED;
    const key = joinable ? (this.#nearest(words)?.key ?? slogan.slogan) : slogan.slogan;
    this.#keys.set(slogan.slogan, key);
    if (joinable && key === slogan.slogan) this.#add({ key, words });
    return key;
  }

  /** A long theme goes by its words as well as by its event, whichever the library saw first. */
  #themeKey({ slogan, text }: Pick<SloganMention, 'slogan' | 'text'>): string | null {
    const wording = sloganKey(text, null);
    if (wording.split('-').length < LONG_THEME) return null;
    const event = slogan === wording ? null : slogan;
    const seen = this.#themes.get(wording);
    if (seen === undefined) {
      const key = this.#keys.get(slogan) ?? slogan;
      this.#keys.set(slogan, key);
      this.#themes.set(wording, { key, event });
      return key;
    }
    if (event === null) return seen.key;
    const known = this.#keys.get(slogan);
    if (known !== undefined || seen.event !== null) return known ?? null;
    this.#themes.set(wording, { key: seen.key, event });
    this.#keys.set(slogan, seen.key);
    return seen.key;
  }

  #nearest(words: ReadonlySet<string>): Family | null {
    let best: Family | null = null;
    let bestLikeness = LIKENESS;
    for (const family of this.#candidates(words)) {
      const likeness = jaccard(words, family.words);
      if (likeness < bestLikeness || (likeness === bestLikeness && best !== null)) continue;
      best = family;
      bestLikeness = likeness;
    }
    return best;
  }

  #candidates(words: ReadonlySet<string>): Set<Family> {
    const found = new Set<Family>();
    for (const word of words) for (const family of this.#byWord.get(word) ?? []) found.add(family);
    return found;
  }

  #add(family: Family): void {
    this.#families.push(family);
    for (const word of family.words) {
      const families = this.#byWord.get(word);
      if (families === undefined) this.#byWord.set(word, [family]);
      else families.push(family);
    }
  }
}

/** Share of words in common: size of the intersection over size of the union. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / (a.size + b.size - common);
}
