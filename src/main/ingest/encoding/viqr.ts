// VIQR (RFC 1456): Vietnamese in ASCII, as mail and news groups wrote it. "Vie^.t Nam" is "Việt Nam".
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
/** Addresses, freed signs, đ, vowels with their signs, and what ends a word; lengths are bounded, so that a row of letters costs its length. */
const step =
  /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,255}\.\S+|\\([`'?~.^(+*\\dD])|((?<![aeiouy])dd|DD|Dd)|([aeoAEO]\^|[aA]\(|[ouOU][+*]|[aeiouyAEIOUY])([`'?~.]?)|\s+|[^A-Za-z]/gu;
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

/** The text decoded when it is surely VIQR, else `null`: most words must be syllables, and enough of them with signs that tell. */
export function viqrText(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const signsFound = sample.match(telling)?.length ?? 0;
  if (signsFound < 2 || signsFound < visible(sample).length * LEAST_DENSITY) return null;
  let words = 0;
  let syllables = 0;
  let told = 0;
  for (const token of visible(sample).split(/\s+/u)) {
    const found =
      decodeWords(token)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const read = found.filter((word) => !noVowel.test(word));
    const valid = read.filter((word) => isSyllable(word)).length;
    words += read.length;
    syllables += valid;
    if (valid === read.length) told += weightOf(token);
  }
  const isVietnamese = syllables >= words * LEAST_SYLLABLES && told >= Math.max(2, words * LEAST_TELLING);
  return isVietnamese ? decodeViqr(text) : null;
}

/** A shape and a tone on one letter tell twice: nothing else writes "e^'". */
function weightOf(token: string): number {
  if (token.search(telling) < 0) return 0;
  return /(?:[aeo]\^|[ou][+*]|a\()[`?~'.]/iu.test(token) ? 2 : 1;
}

function visible(text: string): string {
  return isMarkup(text) ? text.replace(/<[^>]*>/gu, ' ') : text;
}
