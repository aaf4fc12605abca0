// What is known of a word wherever it stands, looked up once per word of an article: the hottest path of indexing.
import { exactForm, toneForm } from '../../text/fold';
import { exactId, formOfExact, type CutWords } from '../../text/known-words';
import { jointsOf } from './joints';
import { isVietnameseSyllable } from './syllables';

/** What is known of a word form, wherever it stands. */
export interface Form {
  /** Lower case, marks kept, one tone placement: what every lexicon is keyed by. */
  readonly key: string;
  /** Begins with a capital. */
  readonly cap: boolean;
  /** All capitals, two letters or more. */
  readonly upper: boolean;
  /** Holds a digit, or is a Roman numeral in capitals. */
  readonly numeral: boolean;
  /** Could be a Vietnamese syllable; names of foreigners mostly cannot. */
  readonly native: boolean;
  /** One bit for each phrase table with a phrase that begins with this word. */
  readonly opens: number;
}

const CAP = 1;
const UPPER = 2;
const NUMERAL = 4;
const NATIVE = 8;
const JOINED = 16;
const KNOWN = 32;

/**
 * Forms by the number of their word. Each fact has a list of its own: the words of an article are spread over thousands,
 * and what is known of them must stay near.
 */
const keys: string[] = [];
const traits: number[] = [];
const opens: number[] = [];
const openings = new Map<string, number>();
/** As `CutWords.era`: the numbers are of words of this time. */
let era = 0;

/** Notes that phrases of the table with this bit begin with the word of this key. */
export function noteOpening(key: string, bit: number): void {
  openings.set(key, (openings.get(key) ?? 0) | bit);
  forgetForms();
}

function forgetForms(): void {
  for (const list of [keys, traits, opens]) list.length = 0;
}

/** Forgets all forms when their numbers have begun anew. */
export function keepFormsOf(words: CutWords): void {
  if (words.era !== era) forgetForms();
  era = words.era;
}

/** True for a word that has others joined to it ("tướngTrần"); learns the form of a word that is new. */
export function meetForm(id: number, text: string, start: number, end: number): boolean {
  let known = traits[id] ?? 0;
  if (known === 0) known = learn(id, text.slice(start, end));
  return (known & JOINED) !== 0;
}

/** The form of a word that was met. */
export function formOf(id: number): Form {
  const known = traits[id] ?? 0;
  return {
    key: keys[id] ?? '',
    cap: (known & CAP) !== 0,
    upper: (known & UPPER) !== 0,
    numeral: (known & NUMERAL) !== 0,
    native: (known & NATIVE) !== 0,
    opens: opens[id] ?? 0,
  };
}

function learn(id: number, surface: string): number {
  for (let unknown = keys.length; unknown <= id; unknown += 1) {
    keys.push('');
    traits.push(0);
    opens.push(0);
  }
  const exact = formOfExact(exactId(id));
  const key = toneForm(exact);
  keys[id] = key;
  opens[id] = openings.get(key) ?? 0;
  traits[id] = KNOWN | traitsOf(surface) | (isVietnameseSyllable(exact) ? NATIVE : 0);
  return traits[id] ?? 0;
}

function traitsOf(surface: string): number {
  const first = surface.charAt(0);
  const cap = first !== first.toLowerCase();
  const upper = cap && surface.length > 1 && surface === surface.toUpperCase();
  const numeral = /\d/u.test(surface) || /^[IVXLC]+$/u.test(surface);
  return (cap ? CAP : 0) | (upper ? UPPER : 0) | (numeral ? NUMERAL : 0) | (jointsOf(surface).length > 0 ? JOINED : 0);
}

/** The tone-normalised key of a phrase, as the tokens of it carry: "Ủy viên" and "uỷ viên" give `ủy viên`. */
export function phraseKey(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => toneForm(exactForm(word)))
    .join(' ');
}
