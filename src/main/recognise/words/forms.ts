// What is known of a word wherever it stands, looked up once per word of an article: the hottest path of indexing.
import { exactForm, toneForm } from '../../text/fold';
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

/** A form with the surface it is of. */
interface KnownForm extends Form {
  readonly surface: string;
  readonly hash: number;
}

const SLOTS = 1 << 17;
const FORMS_KEPT = SLOTS / 2;
/** Forms by the hash of their surface, open addressing: words are looked up in the text itself, without cutting them out. */
const forms: (KnownForm | undefined)[] = new Array<undefined>(SLOTS).fill(undefined);
let formsKept = 0;
const openings = new Map<string, number>();

/** Notes that phrases of the table with this bit begin with the word of this key. */
export function noteOpening(key: string, bit: number): void {
  openings.set(key, (openings.get(key) ?? 0) | bit);
  if (formsKept > 0) forgetForms();
}

function forgetForms(): void {
  forms.fill(undefined);
  formsKept = 0;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The form of the word in `start`..`end` of `text`. */
export function formAt(text: string, start: number, end: number): Form {
  const hash = hashOf(text, start, end);
  let slot = hash & (SLOTS - 1);
  for (let known = forms[slot]; known !== undefined; known = forms[slot]) {
    if (known.hash === hash && isAt(known.surface, text, start, end)) return known;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (formsKept >= FORMS_KEPT) forgetForms();
  const form = formOf(text.slice(start, end), hash);
  forms[slot] = form;
  formsKept += 1;
  return form;
}

/** Words are short: looking at their letters here costs less than asking the string. */
function isAt(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) !== surface.charCodeAt(at - start)) return false;
  return true;
}

function formOf(surface: string, hash: number): KnownForm {
  const exact = exactForm(surface);
  const first = surface.charAt(0);
  const cap = first !== first.toLowerCase();
  const key = toneForm(exact);
  return {
    surface,
    hash,
    key,
    cap,
    upper: cap && surface.length > 1 && surface === surface.toUpperCase(),
    numeral: /\d/u.test(surface) || /^[IVXLC]+$/u.test(surface),
    native: isVietnameseSyllable(exact),
    opens: openings.get(key) ?? 0,
  };
}

/** The tone-normalised key of a phrase, as the tokens of it carry: "Ủy viên" and "uỷ viên" give `ủy viên`. */
export function phraseKey(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => toneForm(exactForm(word)))
    .join(' ');
}
