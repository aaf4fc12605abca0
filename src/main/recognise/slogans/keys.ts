// Keys that mean the same slogan in every article.
import { words } from '../../text/words';
import type { EventFound } from '../events/numbers';

/** Type words that a wording may or may not open with: "ngoại giao cây tre", trường phái ngoại giao "Cây tre". */
const openings: readonly (readonly string[])[] = [
  'truong phai ngoai giao',
  'nen ngoai giao',
  'ngoai giao',
  'phong trao thi dua',
  'phong trao',
  'cuoc van dong',
  'chuong trinh',
  'sang kien',
  'phuong cham',
  'tinh than',
  'chinh sach',
  'truyen thong',
  'khau hieu',
].map(wordsOf);
/** Words that a wording may or may not end with. */
const closings: readonly (readonly string[])[] = [
  'viet nam',
  'cua viet nam',
  'cua dang',
  'cua dang ta',
  'cua dan toc',
  'cua nguoi',
].map(wordsOf);
const FEWEST_WORDS = 2;

/**
 * The key of a wording: a theme of a numbered event is that event's theme, so that papers' wordings join and those of
 * other ordinals never do; anything else is its folded words without marks, "và" and loose type words at the ends.
 */
export function sloganKey(wording: string, event: EventFound | null): string {
  if (event?.numbered === true) return `chu-de-${event.key}`;
  const folded = words(wording)
    .map((word) => word.folded)
    .filter((word) => word !== 'va');
  return stripEnd(stripStart(folded)).join('-');
}

function wordsOf(phrase: string): readonly string[] {
  return phrase.split(' ');
}

function stripStart(list: readonly string[]): readonly string[] {
  for (const prefix of openings) {
    if (list.length - prefix.length >= FEWEST_WORDS && prefix.every((word, index) => list[index] === word))
      return list.slice(prefix.length);
  }
  return list;
}

function stripEnd(list: readonly string[]): readonly string[] {
  for (const suffix of closings) {
    const start = list.length - suffix.length;
    if (start >= FEWEST_WORDS && suffix.every((word, index) => list[start + index] === word))
      return list.slice(0, start);
  }
  return list;
}
