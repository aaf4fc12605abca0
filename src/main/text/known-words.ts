// Every spelling a thread has met is written down once and numbered, so that whatever a later step knows of a word it
// works out once and finds again by its number.
import { exactForm } from './fold';
import { copyOf } from './units';
import { LONGEST_CODED, NONE, OTHER, lowered, unitCode, wordOfCodes } from './word-code';

/** The number of no word; those of words begin at 1. */
export const NO_WORD = 0;

/** Spellings after which a thread begins a new table: names and figures never cease. */
const WORDS_KEPT = 1 << 16;
/** The same by the letters of those without codes, for texts that are one long word. */
const UNITS_KEPT = 1 << 20;
const FIRST_WORDS = 1 << 14;
/** Spellings that share a place where looking for one begins, at most, on average. */
const WORDS_PER_CHAIN = 4;

/** How many numbers are kept of each spelling: side by side, so that the processor fetches them at once. */
export const PER_WORD = 8;
/** The last four codes of a spelling that has codes. */
const LOW = 0;
/** The codes before them. */
const HIGH = 1;
/** The number of the spelling to look at next where this one is not the one looked for. */
const NEXT = 2;
/** The number of the spelling's exact form, which is a spelling too. */
export const EXACT = 3;
/** The first of those left to whoever keeps more of words; 0 for new ones. */
export const SPARE = 4;

let table: KnownWords | null = null;

/** The table of this thread, a new one where the last is full; to be asked for between two texts. */
export function knownWords(): KnownWords {
  if (table === null || table.isFull) table = new KnownWords();
  return table;
}

/** Spellings and their numbers. One with codes is found in little memory, those met first before others: it is looked at for every word. */
export class KnownWords {
  /** The numbers above, those of spelling `n` from `n * PER_WORD` on. */
  about = new Int32Array(FIRST_WORDS * PER_WORD);
  /** Exact form of each spelling. */
  readonly forms: string[] = [''];
  /** By what `chainOf` makes of its codes: the number of the spelling to look at first. */
  #chains = new Int32Array(FIRST_WORDS / WORDS_PER_CHAIN);
  readonly #others = new Map<string, number>();
  #otherUnits = 0;

  /** How many spellings there is room for. */
  get room(): number {
    return this.about.length / PER_WORD;
  }

  /** True when so much is known that it should be forgotten. */
  get isFull(): boolean {
    return this.forms.length > WORDS_KEPT || this.#otherUnits >= UNITS_KEPT;
  }

  /** True for a spelling that is an exact form. */
  isExact(id: number): boolean {
    return this.about[id * PER_WORD + EXACT] === id;
  }

  /** The number of a word as it is spelt. */
  numberOf(word: string): number {
    let [low, high] = [0, 0];
    for (let at = 0; at < word.length; at += 1) {
      const code = unitCode[word.charCodeAt(at)] ?? NONE;
      if (code === OTHER || at === LONGEST_CODED) return this.#others.get(word) ?? this.#learnOther(word);
      high = (high << 8) | (low >>> 24);
      low = (low << 8) | code;
    }
    return this.numberOfCodes(low, high);
  }

  /** The number of the word whose last four codes are `low`, and those before them `high`. */
  numberOfCodes(low: number, high: number): number {
    const { about } = this;
    const chain = chainOf(low, high) & (this.#chains.length - 1);
    for (let id = this.#chains[chain] ?? NO_WORD; id !== NO_WORD; id = about[id * PER_WORD + NEXT] ?? NO_WORD) {
      if (about[id * PER_WORD + LOW] === low && about[id * PER_WORD + HIGH] === high) return id;
    }
    return this.#learn(low, high);
  }

  #learn(low: number, high: number): number {
    const [exactLow, exactHigh] = [lowered(low), lowered(high)];
    const isExact = exactLow === low && exactHigh === high;
    const exact = isExact ? NO_WORD : this.numberOfCodes(exactLow, exactHigh);
    const id = this.#add(exact, isExact ? wordOfCodes(low, high) : (this.forms[exact] ?? ''));
    this.about[id * PER_WORD + LOW] = low;
    this.about[id * PER_WORD + HIGH] = high;
    this.#chain(id);
    return id;
  }

  #learnOther(word: string): number {
    const form = exactForm(word);
    const id = this.#add(form === word ? NO_WORD : this.numberOf(form), form);
    this.#others.set(copyOf(word), id);
    this.#otherUnits += word.length;
    return id;
  }

  /** Numbers one more spelling, which is its own exact form where `exact` is `NO_WORD`. */
  #add(exact: number, form: string): number {
    const id = this.forms.length;
    if (id === this.room) this.#makeRoom();
    this.about[id * PER_WORD + EXACT] = exact === NO_WORD ? id : exact;
    this.forms.push(form);
    return id;
  }

  #makeRoom(): void {
    const words = this.room;
    this.about = grown(this.about, new Int32Array(words * 2 * PER_WORD));
    this.#chains = new Int32Array(this.#chains.length * 2);
    for (let id = 1; id < words; id += 1) {
      this.about[id * PER_WORD + NEXT] = NO_WORD;
      this.#chain(id);
    }
  }

  /** Puts a spelling behind those that its codes lead to already: common words are met early. */
  #chain(id: number): void {
    const { about } = this;
    const low = about[id * PER_WORD + LOW] ?? NONE;
    if (low === NONE) return;
    const chain = chainOf(low, about[id * PER_WORD + HIGH] ?? NONE) & (this.#chains.length - 1);
    const first = this.#chains[chain] ?? NO_WORD;
    if (first === NO_WORD) {
      this.#chains[chain] = id;
      return;
    }
    let last = first * PER_WORD + NEXT;
    while (about[last] !== NO_WORD) last = (about[last] ?? NO_WORD) * PER_WORD + NEXT;
    about[last] = id;
  }
}

/** The chain of a spelling, among more than there are. Source: the finaliser of MurmurHash3 has the factors. */
function chainOf(low: number, high: number): number {
  const hash = Math.imul(low | 0, 0x85ebca6b) ^ Math.imul(high | 0, 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}

/** `larger` with what `list` holds at its beginning. */
export function grown<T extends Int32Array | Uint32Array | Uint16Array | Uint8Array>(list: T, larger: T): T {
  larger.set(list);
  return larger;
}
