// The words of an article come in; a print goes out, by which articles that are one piece are known without their texts.
import { HIDDEN, type NumberedWords } from '../../search/article-words';
import { NO_WORD, type KnownWords } from '../../text/known-words';
import { SEVERAL, foldCode, foldUnit } from '../../text/letters';

/** Words in a row that are compared as one. */
const RUN = 4;
/** Numbers in a print; 24 make a standard error of .09 at a likeness of .75. */
export const PARTS = 24;
/** No run fell into this part. */
const EMPTY = 0xffffffff;

/**
 * A print of an article's visible words: the share of numbers two prints have in common estimates how many runs of words
 * the articles share (Jaccard). Source: Li, Owen, Zhang, "One Permutation Hashing", 2012.
 */
export type LikenessPrint = Uint16Array;

/** The print of an article as `printFrom` reads it; `null` for one too short to be told from others. */
export function printOf({ numbers, known, fields }: NumberedWords): string | null {
  if (hashed !== known || hashes.length < known.room) {
    hashes = new Int32Array(known.room);
    hashed = known;
  }
  least.fill(EMPTY);
  // Hashes of the runs of one, two and three visible words that end at the last one.
  let [one, two, three] = [0, 0, 0];
  let visible = 0;
  let at = 0;
  for (let field = 0; field < fields.length; field += 2) {
    const end = at + (fields[field + 1] ?? 0);
    if (fields[field] === HIDDEN) at = end;
    for (; at < end; at += 1) {
      const word = numbers[at] ?? NO_WORD;
      const kept = hashes[word] ?? UNKNOWN;
      const hash = kept === UNKNOWN ? (hashes[word] = foldedHash(known.forms[word] ?? '')) : kept;
      visible += 1;
      if (visible >= RUN) {
        const value = scatter(withWord(three, hash));
        const part = value % PARTS;
        if (value < (least[part] ?? 0)) least[part] = value;
      }
      three = withWord(two, hash);
      two = withWord(one, hash);
      one = hash;
    }
  }
  if (visible < SHORTEST) return null;
  // The upper half of each number tells as much.
  for (let part = 0; part < PARTS; part += 1) print[part] = leastOf(part) >>> 16;
  return printBytes.toString('base64');
}

/** Each part of the print in hand: the least number of the runs that fall into it. */
const least = new Uint32Array(PARTS);
const print: LikenessPrint = new Uint16Array(PARTS);
const printBytes = Buffer.from(print.buffer);

/** By number of a word that a thread knows: the hash of its form. */
let hashes = new Int32Array(0);
let hashed: KnownWords | null = null;
/** Stands for a hash that was not worked out yet; one that is the same is worked out each time. */
const UNKNOWN = 0;

/** The hash of a run of words with one more. */
function withWord(run: number, hash: number): number {
  return Math.imul(run, FNV_PRIME) ^ hash;
}

/** Each empty part takes the number of the next that has one, so that two short articles are not alike by what both lack. */
function leastOf(part: number): number {
  for (let step = 0; step < PARTS; step += 1) {
    const number = least[(part + step) % PARTS] ?? EMPTY;
    if (number !== EMPTY) return step === 0 ? number : scatter(number + step);
  }
  return EMPTY;
}

/** A print as `printOf` wrote it: its bytes in base64. */
export function printFrom(base64: string): LikenessPrint {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return new Uint16Array(bytes.buffer, 0, Math.min(PARTS, bytes.length >>> 1));
}

/** Fewer words say too little: a headline and its caption are alike by chance. */
const SHORTEST = 40;

/** Hash of a form without its marks. Source: FNV-1a. */
function foldedHash(form: string): number {
  let hash = FNV_START;
  for (let at = 0; at < form.length; at += 1) {
    const unit = form.charCodeAt(at);
    const code = foldCode(unit);
    if (code === SEVERAL) hash = hashOn(hash, foldUnit(unit));
    else if (code !== 0) hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  return hash;
}

/** The hash of letters so far, with more. */
export function hashOn(start: number, letters: string): number {
  let hash = start;
  for (let at = 0; at < letters.length; at += 1) hash = Math.imul(hash ^ letters.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** The hash of no letters. */
export const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Mixes all bits of a 32-bit number. Source: the finaliser of MurmurHash3. */
export function scatter(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
