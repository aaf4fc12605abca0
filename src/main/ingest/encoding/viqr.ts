// VIQR (RFC 1456): Vietnamese in ASCII, as mail and news groups wrote it. "Vie^.t Nam" is "Việt Nam".
import type { Issue } from '../../../shared/article';
import { unsure } from './doubt';
import { isSyllable } from './syllable';

const signs: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031b',
  '*': '\u031b',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  "'": '\u0301',
  '.': '\u0323',
};
/** Addresses, freed signs, đ, vowels with their signs, and what ends a word, as a capital glued to it does; lengths are bounded, so that a row of letters costs its length. */
const step =
  /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,255}\.\S+|\\([`'?~.^(+*\\dD])|((?<![aeiouy])dd|DD|Dd)|([aeoAEO]\^|[aA]\(|[ouOU][+*]|[aeiouyAEIOUY])([`'?~.]?)|(?<=[a-z])[B-DF-HJ-NP-TV-Z]|\s+|[^A-Za-z]/gu;
/** A backslash before a sign inside an address, which has no signs of its own. */
const freeing = /\\([`'?~.^(+*\\])/gu;
const tag = /<[^>]*>|&#?\w+;/u;

/** Decodes VIQR; a backslash frees the sign after it, a second tone in a word is punctuation, addresses and tags stay. */
export function decodeViqr(text: string): string {
  if (!isMarkup(text)) return decodeWords(text);
  return text
    .split(/(<[^>]*>|&#?\w+;)/u)
    .map((part) => (tag.test(part) ? part : decodeWords(part)))
    .join('');
}

function decodeWords(text: string): string {
  let isToned = false;
  return text.replace(step, (whole: string, freed?: string, dd?: string, vowel?: string, tone?: string) => {
    if (dd !== undefined) return dd === 'dd' ? 'đ' : 'Đ';
    if (vowel !== undefined) {
      const letter = (vowel.charAt(0) + (signs[vowel.charAt(1)] ?? '')).normalize('NFC');
      if (tone === undefined || tone === '') return letter;
      if (isToned) return letter + tone;
      isToned = true;
      return (letter + (signs[tone] ?? '')).normalize('NFC');
    }
    isToned = false;
    return freed ?? whole.replace(freeing, '$1');
  });
}

function isMarkup(text: string): boolean {
  return /<(?:html|body|head|meta|p|div|br)\b/iu.test(text);
}

/** What neither English nor a program writes often: shaped letters, grave and tilde, a hook inside a word. */
const telling = /[aeo]\^|[ou][+*]|a\(|dd|[aeiouy][`~]|[aeiouy]\?(?=[a-z])/giu;
/** Telling signs a text must have for each of its units; Vietnamese has one in ten. */
const LEAST_DENSITY = 1 / 100;
/** Share of all words that must be Vietnamese syllables, marked or not. */
const LEAST_SYLLABLES = 0.6;
/** Share of all words that must be syllables with a telling sign. */
const LEAST_TELLING = 0.2;
const SAMPLE = 20_000;
const noVowel = /^[bcdđghklmnpqrstvxzfjw]+$/u;

/** So much told proves a text in which foreign names are most of the words. */
const SURE_TOLD = 4;

/** VIQR as Unicode. */
export interface ViqrText {
  readonly text: string;
  /** Doubts: a few words among foreign ones prove little. */
  readonly issues: readonly Issue[];
}

/** The text decoded when it is VIQR, else `null`: most words must be syllables, and enough of them with signs that tell. */
export function viqrText(text: string): ViqrText | null {
  const words = visible(text.slice(0, SAMPLE));
  const signsFound = words.match(telling)?.length ?? 0;
  if (signsFound === 0 || signsFound < words.length * LEAST_DENSITY) return null;
  const { all, syllables, told, odd } = toldBy(words.split(/\s+/u));
  const isTold = told >= Math.max(LEAST_TOLD, all * LEAST_TELLING);
  if (isTold && syllables >= all * LEAST_SYLLABLES) return { text: decodeViqr(text), issues: [] };
  const isLikely = odd === 0 && (isTold || (told > 0 && all > 1 && syllables === all));
  if (!isLikely) return null;
  return { text: decodeViqr(text), issues: told >= SURE_TOLD ? [] : unsure(FEW_WORDS) };
}

const LEAST_TOLD = 2;
const FEW_WORDS = 'Read as VIQR, the best guess; too few words prove it.';

interface Told {
  readonly all: number;
  readonly syllables: number;
  /** What the signs on syllables tell. */
  readonly told: number;
  /** Words with telling signs that are no syllables. */
  readonly odd: number;
}

function toldBy(tokens: readonly string[]): Told {
  let [all, syllables, told, odd, weak, toned] = [0, 0, 0, 0, 0, 0];
  for (const token of tokens) {
    const found =
      decodeWords(token)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const read = found.filter((word) => !noVowel.test(word));
    const valid = read.filter((word) => isSyllable(word)).length;
    all += read.length;
    syllables += valid;
    const weight = weightOf(token);
    if (valid < read.length) odd += weight > 0 ? 1 : 0;
    else if (weight > 0) told += weight;
    else if (horned.test(token)) weak += 1;
    else if (innerTone.test(token)) toned += 1;
  }
  return { all, syllables, told: toned > 0 ? told + weak : told, odd };
}

const horned = /[ou][+*](?=[^A-Za-z]*$)/iu;
const innerTone = /[aeiouy]['`?~.][a-z]/iu;
/** A horn at the end of a word is as often a note's star or a plus, until a tone inside a word backs it; one letter with a sign is a formula. */
const doubtful = /[+*](?=[^A-Za-z]*$)|^[^A-Za-z]*[A-Za-z][^A-Za-z]*$/gu;

/** A shape and a tone on one letter of a word tell twice: nothing else writes "vie^'t". */
function weightOf(token: string): number {
  if (token.replace(doubtful, '').search(telling) < 0) return 0;
  return /[a-z+*^(](?:[aeo]\^|[ou][+*]|a\()[`?~'.]|(?:[aeo]\^|[ou][+*]|a\()[`?~'.][a-z]/iu.test(token) ? 2 : 1;
}

function visible(text: string): string {
  return isMarkup(text) ? text.replace(/<[^>]*>/gu, ' ') : text;
}
