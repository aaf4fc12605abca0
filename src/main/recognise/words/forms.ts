// What is known of a word wherever it stands, worked out once for each spelling a thread meets: the hottest path of indexing.
import type { CutWords } from '../../text/cut-words';
import { exactForm, toneForm } from '../../text/fold';
import { NO_WORD, PER_WORD, SPARE, type KnownWords } from '../../text/known-words';
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

/** The facts that are bits below these are true of a word whatever stands behind it. */
const TRAITS = FIRST_TABLE - 1;

/** What is known of the words of one table, by their numbers. */
export interface Forms {
  readonly known: KnownWords;
  /** Lower case, marks kept, one tone placement: what every lexicon is keyed by. */
  readonly keys: string[];
}

/** What `KnownWords` keeps of each word for this step: the bits above, and that of each phrase table with a phrase that begins with the word. */
const FACTS = SPARE;
/** Those of the facts that hold whatever stands behind it: of phrases, where one is this word alone. */
export const ALONE = SPARE + 1;
/** The bits of the tables with a phrase whose second word it is. */
const SECOND = SPARE + 2;
/** The number of its key among those that stand in a phrase of some table; `NO_TERM` for all others. */
export const TERM = SPARE + 3;

/** The number of a word that stands in no phrase. */
export const NO_TERM = 0;

let table: Forms | null = null;
const terms = new Map<string, number>();
/** The bits of phrase tables by term: those that have a phrase which begins with it, which it is, whose second word it is. */
const [begun, whole, second]: readonly [number[], number[], number[]] = [[0], [0], [0]];
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
  for (const key of keys) notePhrase([termOf(key)], bit);
  return bit;
}

/** Notes that the table with this bit has a phrase of these terms. */
export function notePhrase([first = NO_TERM, next = NO_TERM]: readonly number[], bit: number): void {
  const note = (bits: number[], term: number): void => void (bits[term] = (bits[term] ?? 0) | bit);
  note(begun, first);
  if (next === NO_TERM) note(whole, first);
  else note(second, next);
  table = null;
}

/** The number by which phrases have the word of this key. */
export function termOf(key: string): number {
  const known = terms.get(key);
  if (known !== undefined) return known;
  const term = NO_TERM + 1 + terms.size;
  terms.set(key, term);
  for (const bits of [begun, whole, second]) bits[term] = 0;
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

/**
 * What is known of the words of a cut text, new ones learnt; `facts` are those of each word in order, `any` all that hold of
 * one. That a phrase begins is a fact only where it is one word, or has the word behind as its second.
 */
export function formsOf(
  text: string,
  { ids, starts, ends, length, known }: CutWords,
): { forms: Forms; facts: Int32Array; any: number } {
  takeInPhrases();
  if (table?.known !== known) table = newForms(known);
  const forms = table;
  const { about } = known;
  const facts = new Int32Array(length);
  let any = 0;
  let behind = 0;
  for (let at = length - 1; at >= 0; at -= 1) {
    const own = (ids[at] ?? NO_WORD) * PER_WORD;
    if (about[own + FACTS] === 0) learn(forms, ids[at] ?? NO_WORD, text.slice(starts[at], ends[at]));
    const fact = (about[own + FACTS] ?? 0) & ((about[own + ALONE] ?? 0) | behind);
    behind = about[own + SECOND] ?? 0;
    facts[at] = fact;
    any |= fact;
  }
  return { forms, facts, any };
}

function learn({ known: { forms, about }, keys }: Forms, id: number, surface: string): void {
  while (keys.length <= id) keys.push('');
  const exact = forms[id] ?? '';
  const key = toneForm(exact);
  const term = terms.get(key) ?? NO_TERM;
  const own = MET | traitsOf(surface) | (isVietnameseSyllable(exact) ? NATIVE : 0);
  keys[id] = key;
  about[id * PER_WORD + FACTS] = own | (begun[term] ?? 0);
  about[id * PER_WORD + ALONE] = TRAITS | (whole[term] ?? 0);
  about[id * PER_WORD + SECOND] = second[term] ?? 0;
  about[id * PER_WORD + TERM] = term;
}

/** A table in which no word was met yet; what an earlier one had of these words is taken out. */
function newForms(known: KnownWords): Forms {
  for (let id = 1; id < known.forms.length; id += 1) known.about[id * PER_WORD + FACTS] = 0;
  return { known, keys: [] };
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
