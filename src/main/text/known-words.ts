// Every spelling a thread has met is written down once and numbered, so that whatever a later step knows of a word it
// works out once and finds again by its number.
import { exactForm } from './fold';
import { LONGEST_CODED, NONE, OTHER, lowered, unitCode, wordOfCodes } from './word-code';

/** The number of no word; those of words begin at 1. */
export const NO_WORD = 0;

/** Spellings after which a thread begins a new table: names and figures never cease. */
const WORDS_KEPT = 1 << 16;
/** The same by the letters of those without codes, for texts that are one long word. */
const UNITS_KEPT = 1 << 20;
const FIRST_WORDS = 1 << 12;

let table: KnownWords | null = null;

/** The table of this thread, a new one where the last is full; to be asked for between two texts. */
export function knownWords(): KnownWords {
  if (table === null || table.isFull) table = new KnownWords();
  return table;
}

/** Spellings and their numbers; those with codes are found by open addressing, in little memory: it is looked at for every word. */
export class KnownWords {
  /** Number of each spelling's exact form, which is a spelling too. */
  exact = new Int32Array(FIRST_WORDS);
  /** Exact form of each spelling. */
  readonly forms: string[] = [''];
  /** By number of a spelling: its last four codes, and those before them. */
  #lows = new Int32Array(FIRST_WORDS);
  #highs = new Int32Array(FIRST_WORDS);
  /** Numbers of the spellings that have codes, each where `placeOf` says or behind it. */
  #numbers = new Int32Array(FIRST_WORDS * 2);
  /** Spellings that have none. */
  readonly #others = new Map<string, number>();
  #otherUnits = 0;

  /** True when so much is known that it should be forgotten. */
  get isFull(): boolean {
    return this.forms.length > WORDS_KEPT || this.#otherUnits >= UNITS_KEPT;
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
    const numbers = this.#numbers;
    const last = numbers.length - 1;
    for (let at = placeOf(low, high); ; at += 1) {
      const id = numbers[at & last] ?? NO_WORD;
      if (id === NO_WORD) break;
      if (this.#lows[id] === low && this.#highs[id] === high) return id;
    }
    return this.#learn(low, high);
  }

  #learn(low: number, high: number): number {
    const [exactLow, exactHigh] = [lowered(low), lowered(high)];
    const isExact = exactLow === low && exactHigh === high;
    const exact = isExact ? NO_WORD : this.numberOfCodes(exactLow, exactHigh);
    const id = this.#add(exact, isExact ? wordOfCodes(low, high) : (this.forms[exact] ?? ''));
    this.#lows[id] = low;
    this.#highs[id] = high;
    put(this.#numbers, id, placeOf(low, high));
    return id;
  }

  #learnOther(word: string): number {
    const form = exactForm(word);
    const id = this.#add(form === word ? NO_WORD : this.numberOf(form), form);
    this.#others.set(word, id);
    this.#otherUnits += word.length;
    return id;
  }

  /** Numbers one more spelling, which is its own exact form where `exact` is `NO_WORD`. */
  #add(exact: number, form: string): number {
    const id = this.forms.length;
    if (id === this.exact.length) this.#makeRoom();
    this.exact[id] = exact === NO_WORD ? id : exact;
    this.forms.push(form);
    return id;
  }

  #makeRoom(): void {
    const room = this.exact.length * 2;
    this.exact = grown(this.exact, new Int32Array(room));
    this.#lows = grown(this.#lows, new Int32Array(room));
    this.#highs = grown(this.#highs, new Int32Array(room));
    const before = this.#numbers;
    this.#numbers = new Int32Array(before.length * 2);
    for (const id of before)
      if (id !== NO_WORD) put(this.#numbers, id, placeOf(this.#lows[id] ?? 0, this.#highs[id] ?? 0));
  }
}

/** Puts a number where it is looked for first, or behind where nothing stands. */
function put(numbers: Int32Array, id: number, place: number): void {
  const last = numbers.length - 1;
  let at = place;
  while (numbers[at & last] !== NO_WORD) at += 1;
  numbers[at & last] = id;
}

/** Where the number of a word is looked for first. Source: the finaliser of MurmurHash3 has the factors. */
function placeOf(low: number, high: number): number {
  const hash = Math.imul(low, 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35);
  return (hash ^ (hash >>> 15)) & 0xffffff;
}

/** `larger` with what `list` holds at its beginning. */
export function grown<T extends Int32Array | Uint32Array | Uint16Array | Uint8Array>(list: T, larger: T): T {
  larger.set(list);
  return larger;
}
