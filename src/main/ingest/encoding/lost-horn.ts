// TCVN3 keeps ư at 0xAD, which Unicode calls a soft hyphen: web copies drop it ("ngêi" for "người").
import { isSyllable } from './syllable';

// Not words without ư, and too frequent to leave: their shape alone would pass.
const certain = new Map(
  'ngời=người dới=dưới lới=lưới cời=cười tơi=tươi mơi=mươi rỡi=rưỡi lỡi=lưỡi sởi=sưởi ngỡi=ngưỡi'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
/** What is left of tư, cư, sư, dư, thư, như. */
const lone = /^(?:[tcsd]|th|nh)$/u;
/** Share of the words that must be impossible without it before anything is put back. */
const LEAST_PROOF = 0.01;

/** A pattern cannot hold millions of letters without a space at once; no word is as long as one of its pieces. */
const WORDS = /\p{L}{1,99}/gu;

/** Puts ư back into decoded text whose bytes hold none, where only one word is possible; `null` when none is missing. */
export function restoreLostHorns(decoded: string, bytes: string): string | null {
  if (bytes.includes('\u00ad')) return null;
  const words = decoded.match(WORDS) ?? [];
  const proofs = words.filter((word) => withHorn(word) !== null).length;
  if (proofs === 0 || proofs < words.length * LEAST_PROOF) return null;
  return decoded.replace(WORDS, (word, at: number) => {
    const known = certain.get(word.toLowerCase());
    if (known !== undefined) return word.charAt(0) + known.slice(1);
    return (lone.test(word) ? withVowel(decoded, word, at) : withHorn(word)) ?? word;
  });
}

/** A consonant alone is a word that lost its ư, unless it is a unit ("5 t") or an item of a list ("d)"). */
function withVowel(text: string, word: string, at: number): string | null {
  const isItem = /[\d)./:'’-]/u.test(text.charAt(at + word.length));
  const follows = /\p{L}[,”"]?\s$/u.test(text.slice(Math.max(0, at - 3), at));
  return follows && !isItem ? `${word}ư` : null;
}

/** The one syllable a word becomes by ư: "trơng" and "nhng" cannot be, "trương" and "nhưng" can. */
function withHorn(word: string): string | null {
  if (isSyllable(word.toLowerCase())) return null;
  const at = word.search(/[ơờởỡớợ]|ng$/iu);
  if (at < 1 && !/^[ơờởỡớợ]/iu.test(word)) return null;
  const whole = `${word.slice(0, at)}ư${word.slice(at)}`;
  return isSyllable(whole.toLowerCase()) ? whole : null;
}
