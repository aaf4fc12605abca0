// What is known of a word wherever it stands, worked out once for each spelling a thread meets: the hottest path of indexing.
import type { CutWords } from '../../text/cut-words';
import { exactForm, toneForm } from '../../text/fold';
import { grown, type KnownWords } from '../../text/known-words';
import { lowerUnit } from '../../text/letters';
import { jointsOf } from './joints';
import { isVietnameseSyllable } from './syllables';

/** Begins with a capital. */
export const CAP = 1;
/** All capitals, two letters or more. */
export const UPPER = 2;
/** Holds a digit, or is a Roman numeral in capitals. */
export const NUMERAL = 4;
/** Could be a Vietnamese syllable; names of foreigners mostly cannot. */
export const NATIVE = 8;
/** Others are joined to it ("tướngTrần"). */
export const JOINED = 16;
/** Set for every word that was met. */
const MET = 32;
/** The first bit for phrase tables; up to the last one of 31 each has its own. */
const FIRST_TABLE = 64;
const LAST_TABLE = 1 << 30;

/** What is known of the words of one table, by their numbers. */
export interface Forms {
  readonly known: KnownWords;
  /** Lower case, marks kept, one tone placement: what every lexicon is keyed by. */
  readonly keys: string[];
  /** The bits above, and that of each phrase table with a phrase that begins with the word; 0 for words not met yet. */
  facts: Int32Array;
  /** Number of the key among those that stand in a phrase of some table; `NO_TERM` for all others. */
  terms: Int32Array;
}

/** The number of a word that stands in no phrase. */
export const NO_TERM = 0;

let table: Forms | null = null;
const openings = new Map<string, number>();
const terms = new Map<string, number>();
let nextTable = FIRST_TABLE;

/** A bit for one more phrase table, or for words of one kind. */
export function newTableBit(): number {
  const bit = nextTable;
  if (bit > LAST_TABLE) throw new Error('there are more phrase tables than words can know');
  nextTable *= 2;
  return bit;
}

/** A fact of these words alone, given as keys: asked of every word of an article it costs less than a set. */
export function factOf(keys: Iterable<string>): number {
  const bit = newTableBit();
  for (const key of keys) noteOpening(key, bit);
  return bit;
}

/** Notes that phrases of the table with this bit begin with the word of this key. */
export function noteOpening(key: string, bit: number): void {
  openings.set(key, (openings.get(key) ?? 0) | bit);
  table = null;
}

/** The number by which phrases have the word of this key. */
export function termOf(key: string): number {
  const known = terms.get(key);
  if (known !== undefined) return known;
  const term = NO_TERM + 1 + terms.size;
  terms.set(key, term);
  table = null;
  return term;
}

/** Phrases that no text was read with yet, by table. */
const waiting: (() => void)[] = [];

/** Lets phrases be taken in when the first text is read: a program that only searches reads none for a long time. */
export function beforeTexts(takeIn: () => void): void {
  waiting.push(takeIn);
}

/** Takes in the phrases of every table made so far. */
export function takeInPhrases(): void {
  for (const takeIn of waiting.splice(0)) takeIn();
}

/** What is known of the words of a cut text, new ones learnt; `facts` are those of each word in order, `any` all that hold of one. */
export function formsOf(
  text: string,
  { ids, starts, ends, length, known }: CutWords,
): { forms: Forms; facts: Int32Array; any: number } {
  takeInPhrases();
  if (table?.known !== known) table = { known, keys: [], facts: new Int32Array(0), terms: new Int32Array(0) };
  const forms = table;
  const facts = new Int32Array(length);
  let any = 0;
  for (let at = 0; at < length; at += 1) {
    const id = ids[at] ?? 0;
    const met = forms.facts[id] ?? 0;
    const own = met === 0 ? learn(forms, id, text.slice(starts[at], ends[at])) : met;
    facts[at] = own;
    any |= own;
  }
  return { forms, facts, any };
}

function learn(forms: Forms, id: number, surface: string): number {
  while (forms.keys.length <= id) forms.keys.push('');
  if (id >= forms.facts.length) {
    forms.facts = grown(forms.facts, new Int32Array((id + 1) * 2));
    forms.terms = grown(forms.terms, new Int32Array((id + 1) * 2));
  }
  const exact = forms.known.forms[id] ?? '';
  const key = toneForm(exact);
  const facts = MET | traitsOf(surface) | (isVietnameseSyllable(exact) ? NATIVE : 0) | (openings.get(key) ?? 0);
  forms.keys[id] = key;
  forms.facts[id] = facts;
  forms.terms[id] = terms.get(key) ?? NO_TERM;
  return facts;
}

function traitsOf(surface: string): number {
  const cap = lowerUnit(surface.charCodeAt(0)) !== surface.charAt(0);
  const upper = cap && surface.length > 1 && surface === surface.toUpperCase();
  const numeral = /\d/u.test(surface) || (cap && /^[IVXLC]+$/u.test(surface));
  return (cap ? CAP : 0) | (upper ? UPPER : 0) | (numeral ? NUMERAL : 0) | (jointsOf(surface).length > 0 ? JOINED : 0);
}

/** Keys of words of phrases, in which a few thousand stand again and again. */
const wordKeys = new Map<string, string>();

function wordKey(word: string): string {
  const known = wordKeys.get(word);
  if (known !== undefined) return known;
  const key = toneForm(exactForm(word));
  wordKeys.set(word, key);
  return key;
}

/** The tone-normalised key of a phrase, as the tokens of it carry: "Ủy viên" and "uỷ viên" give `ủy viên`. */
export function phraseKey(phrase: string): string {
  return phrase.split(' ').map(wordKey).join(' ');
}
