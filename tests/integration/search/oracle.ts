// Answers queries by reading every word of every article: slow, and right by being short.
import type { Block } from '../../../src/shared/article';
import { classOf, isOpen, termsOf, type Asked, type AskedFact, type AskedQuery, type AskedTerm } from './oracle-query';
import { EXACT, FOLDED, NONE, TONE, sameLetters, seenWords, unmarked } from './oracle-words';

/** What the oracle finds of one article. */
export interface Verdict {
  readonly tier: 'exact' | 'tone' | 'folded';
  readonly hits: number;
}

interface Read {
  /** Numbers of the words, their places, and the places of words in the title. */
  readonly words: Int32Array;
  readonly places: Int32Array;
  readonly titles: ReadonlySet<number>;
}

interface Seen {
  /** By default, and with hidden blocks too. */
  readonly shown: Read;
  readonly whole: Read;
}

/** Whether an article has a fact. */
export type OracleHolds = (id: number, fact: AskedFact) => boolean;

/** Farther apart than any query reaches. */
const AWAY = 100_000;

/** Keeps the words of articles and answers what a search should answer. */
export class Oracle {
  readonly #articles = new Map<number, Seen>();
  readonly #forms: string[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(private readonly holds: OracleHolds) {}

  add(id: number, text: string, blocks: readonly Block[]): void {
    const shown: { form: number; place: number; isTitle: boolean }[] = [];
    const whole: typeof shown = [];
    let place = 0;
    for (const { exact, field } of seenWords(text, blocks)) {
      const one = { form: this.#number(exact), place, isTitle: field === 'title' };
      const skipped = field === 'hidden' ? AWAY : 0;
      whole.push({ ...one, place: whole.length });
      if (field !== 'hidden') shown.push(one);
      place += 1 + skipped;
    }
    this.#articles.set(id, { shown: readOf(shown), whole: readOf(whole) });
  }

  remove(id: number): void {
    this.#articles.delete(id);
  }

  get size(): number {
    return this.#articles.size;
  }

  #number(form: string): number {
    const known = this.#numbers.get(form);
    if (known !== undefined) return known;
    this.#numbers.set(form, this.#forms.length);
    return this.#forms.push(form) - 1;
  }

  /** Every article that answers. */
  answer(query: AskedQuery): Map<number, Verdict> {
    const terms = termsOf(query.root);
    const asked = { ...query, isOpen: isOpen(query), answers: new Map<AskedTerm, Int8Array[]>() };
    for (const [term, isExcluded] of terms) asked.answers.set(term, this.#classes(term, isExcluded, asked));
    const pairs = asked.isOpen ? this.#variousPairs(query) : [];
    const found = new Map<number, Verdict>();
    for (const [id, seen] of this.#articles) {
      const verdict = this.#judge(id, query.isEverywhere ? seen.whole : seen.shown, asked, pairs);
      if (verdict !== null) found.set(id, verdict);
    }
    return found;
  }

  /** For each word of a term, how every known form answers it. */
  #classes(term: AskedTerm, isExcluded: boolean, asked: AskedQuery & { readonly isOpen: boolean }): Int8Array[] {
    const strictness = { isOpen: asked.isOpen && !isExcluded, exactMarks: asked.exactMarks };
    return term.words.map((word, at) => {
      const isStar = term.isStar && at === term.words.length - 1;
      return Int8Array.from(this.#forms, (form) => classOf(word, isStar, form, strictness));
    });
  }

  /** Single words typed one after the other without marks, both written in several ways in the library. */
  #variousPairs({ root }: AskedQuery): (readonly [AskedTerm, AskedTerm])[] {
    const pairs = neighbours(root, false);
    if (pairs.length === 0) return [];
    const live = new Set<number>();
    for (const { whole } of this.#articles.values()) for (const form of whole.words) live.add(form);
    const isVarious = ({ words, isStar }: AskedTerm): boolean => {
      const [word = ''] = words;
      const alike = [...live].filter((form) => {
        const written = this.#forms[form] ?? '';
        return sameLetters(word, written) || (isStar && unmarked(written).startsWith(unmarked(word)));
      });
      return alike.length > 1;
    };
    return pairs.filter(([a, b]) => isVarious(a) && isVarious(b));
  }

  #judge(id: number, read: Read, asked: Judged, pairs: readonly (readonly [AskedTerm, AskedTerm])[]): Verdict | null {
    const classes = new Map([...asked.answers].map(([term, answers]) => [term, occurrences(term, answers, read)]));
    const tier = this.#tier(id, asked.root, false, asked, classes);
    if (tier === NONE) return null;
    const isApart = pairs.some(([a, b]) => !standTogether(asked.answers.get(a)?.[0], asked.answers.get(b)?.[0], read));
    let hits = 0;
    const counts = new Set<string>();
    for (const [term, isExcluded] of termsOf(asked.root)) {
      const name = JSON.stringify(term);
      const isAgain = counts.has(name);
      if (!isExcluded) counts.add(name);
      if (!isExcluded && !isAgain) hits += counted(classes.get(term) ?? [], asked.isOpen).length;
    }
    return {
      tier: (['exact', 'tone', 'folded'] as const)[tier === EXACT && isApart ? FOLDED : tier] ?? 'folded',
      hits,
    };
  }

  #tier(id: number, node: Asked, isExcluded: boolean, asked: Judged, classes: Occurrences): number {
    switch (node.kind) {
      case 'fact':
        return this.holds(id, node) ? EXACT : NONE;
      case 'not':
        return this.#tier(id, node.of, !isExcluded, asked, classes) === NONE ? EXACT : NONE;
      case 'all':
        return Math.max(EXACT, ...node.of.map((part) => this.#tier(id, part, isExcluded, asked, classes)));
      case 'any':
        return Math.min(NONE, ...node.of.map((part) => this.#tier(id, part, isExcluded, asked, classes)));
      case 'term':
        return termTier(classes.get(node) ?? [], isExcluded, asked.isOpen && neighbours(asked.root, false).length > 0);
    }
  }
}

type Judged = AskedQuery & { readonly isOpen: boolean; readonly answers: ReadonlyMap<AskedTerm, Int8Array[]> };
type Occurrences = ReadonlyMap<AskedTerm, readonly number[]>;

function readOf(words: readonly { form: number; place: number; isTitle: boolean }[]): Read {
  return {
    words: Int32Array.from(words, ({ form }) => form),
    places: Int32Array.from(words, ({ place }) => place),
    titles: new Set(words.flatMap(({ isTitle }, at) => (isTitle ? [at] : []))),
  };
}

/** Single words typed one after the other. */
function neighbours(node: Asked, isExcluded: boolean): (readonly [AskedTerm, AskedTerm])[] {
  if (node.kind === 'term' || node.kind === 'fact') return [];
  if (node.kind === 'not') return neighbours(node.of, !isExcluded);
  const inside = node.of.flatMap((part) => neighbours(part, isExcluded));
  if (node.kind === 'any' || isExcluded) return inside;
  const own = node.of.flatMap((right, at): (readonly [AskedTerm, AskedTerm])[] => {
    const left = node.of[at - 1];
    const isPair = left?.kind === 'term' && right.kind === 'term' && left.words.length + right.words.length === 2;
    return isPair ? [[left, right]] : [];
  });
  return [...inside, ...own];
}

/** Classes of the occurrences of a term, from the left, none overlapping the one before. */
function occurrences(term: AskedTerm, answers: readonly Int8Array[], read: Read): number[] {
  const found: number[] = [];
  const first = answers[0];
  for (let at = 0; at < read.words.length; at += 1) {
    if ((first?.[read.words[at] ?? 0] ?? NONE) === NONE) continue;
    for (const worst of [EXACT, TONE, FOLDED]) {
      const last = reach(term, answers, read, at, worst);
      if (last < 0) continue;
      found.push(worst);
      at = last;
      break;
    }
  }
  return found;
}

/** Where an occurrence beginning at `at` ends when no word may be worse than `worst`; -1 for none. */
function reach(term: AskedTerm, answers: readonly Int8Array[], read: Read, at: number, worst: number): number {
  const start = read.places[at] ?? 0;
  let last = at - 1;
  for (const [number, answer] of answers.entries()) {
    const limit = number === 0 ? start : start + number + term.within;
    last = nextWord(answer, read, last + 1, limit, worst);
    if (last < 0) return -1;
  }
  return term.isTitle && !(read.titles.has(at) && read.titles.has(last)) ? -1 : last;
}

/** The first word from `at` on that answers, no farther than the place `limit`; -1 for none. */
function nextWord(answer: Int8Array, { words, places }: Read, at: number, limit: number, worst: number): number {
  for (let next = at; next < words.length && (places[next] ?? 0) <= limit; next += 1) {
    if ((answer[words[next] ?? 0] ?? NONE) <= worst) return next;
  }
  return -1;
}

/** Hits that count: all where the marks were left open; else look-alikes only where the word itself does not stand. */
function counted(classes: readonly number[], isOpen: boolean): readonly number[] {
  const close = classes.filter((one) => one <= TONE);
  return isOpen || close.length === 0 ? classes : close;
}

function termTier(classes: readonly number[], isExcluded: boolean, isOpenPair: boolean): number {
  const best = Math.min(NONE, ...classes);
  if (isExcluded) return best <= TONE ? EXACT : NONE;
  return isOpenPair && best === EXACT && classes.includes(FOLDED) ? FOLDED : best;
}

function standTogether(left: Int8Array | undefined, right: Int8Array | undefined, { words, places }: Read): boolean {
  for (let at = 1; at < words.length; at += 1) {
    if ((places[at] ?? 0) !== (places[at - 1] ?? 0) + 1) continue;
    if ((left?.[words[at - 1] ?? 0] ?? NONE) !== NONE && (right?.[words[at] ?? 0] ?? NONE) !== NONE) return true;
  }
  return false;
}
