import { unitsOf } from '../../text/units';

const SAMPLE = 1500;
const vietnameseWord = /(?<!\p{L})(?:va|cua|la|cac|duoc|voi|trong|khong|nhung|nguoi)(?!\p{L})/giu;
const englishWord = /(?<!\p{L})(?:the|of|and|to|in|for|that|with|on|was|is|by|from)(?!\p{L})/giu;
/** Letters only Vietnamese has, by their unit. */
const ownLetters = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);
const FEW = 3;
/** Vietnamese prose has some 150 of its own letters in a thousand; English with Vietnamese names stays far below this. */
const MARKED_SHARE = 0.08;

/** `vi` or `en` by the letters only Vietnamese has and by English's commonest words; `null` when neither shows. */
export function langOf(text: string): 'vi' | 'en' | null {
  const length = Math.min(text.length, SAMPLE);
  const enough = Math.max(FEW, length * MARKED_SHARE);
  const marked = countOwnLetters(unitsOf(text), length, enough);
  if (marked >= enough) return 'vi';
  const sample = text.slice(0, SAMPLE);
  const english = sample.match(englishWord)?.length ?? 0;
  const unmarked = sample.match(vietnameseWord)?.length ?? 0;
  if (english >= FEW && english >= unmarked) return 'en';
  return marked >= FEW || unmarked >= FEW ? 'vi' : null;
}

/** Counts no further than `enough`. */
function countOwnLetters(units: Uint16Array, length: number, enough: number): number {
  let marked = 0;
  for (let at = 0; at < length && marked < enough; at += 1) marked += ownLetters[units[at] ?? 0] ?? 0;
  return marked;
}
