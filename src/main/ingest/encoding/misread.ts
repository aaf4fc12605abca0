// What Unicode text may hold in place of Vietnamese when a program took its bytes for Latin letters: a line comes in; the
// line read again and how Vietnamese it is then go out.
import { isUtf8 } from 'node:buffer';
import { decodeStanding, standingBytes, standingTally, type LegacyEncoding } from './legacy';
import { decodeWindowsUnits } from './single-byte';
import { isSyllable } from './syllable';
import { syllableTally, type SyllableTally } from './syllable-score';
import { isForeign } from './western';

/** The encoding that bytes stood in before they were taken for Latin letters. */
export type Misread = LegacyEncoding | 'windows-1258' | 'utf-8';

/** All of them; of two that explain a line equally well the first. */
export const misreadKinds: readonly Misread[] = ['tcvn3', 'vni', 'windows-1258', 'utf-8'];

/** A line with its letters read as what they stood for. */
export function readAgain(line: string, kind: Misread): string {
  switch (kind) {
    case 'windows-1258':
      return decodeWindowsUnits(standingBytes(line), kind);
    case 'utf-8':
      return fromUtf8(line);
    case 'tcvn3':
    case 'vni':
      return decodeStanding(line, kind);
  }
}

/** How Vietnamese a line is when it is read so. */
export function tallyAgain(line: string, kind: Misread): SyllableTally {
  return kind === 'windows-1258' || kind === 'utf-8' ? syllableTally(readAgain(line, kind)) : standingTally(line, kind);
}

/**
 * True unless a line cannot prove by itself that it holds this. A sentence of windows-1258 has letters in the places of
 * tones; a line whose only odd letters are ð for đ has none, nor one whose Ì opens a mark of UTF-8 ("treÌ€s"). Nordic words
 * that end in å are words of TCVN3 by chance.
 */
export function mayProve(line: string, kind: Misread): boolean {
  if (kind === 'tcvn3') return !isForeign(line);
  return kind !== 'windows-1258' || /[âêôãõý][ÌÒÞìò]|ýõ|[a-z][ÌÒÞ](?![\u0080-\u009f€‚ƒ†‰›£])/u.test(line);
}

/** Bytes that make one character of UTF-8, a lead of à whose fixed space became a plain one among them. */
const sequence =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}|\u00c3 /gu;

/** Stands behind an à whose fixed space became a plain one until the words around it are read. */
const SPACED = '\ufdd0';
/** No syllable has as many letters beside one; a pattern without bound is tried from each letter of a long row. */
const spaced = /(\p{L}{0,8})\ufdd0(?=([\d“"(]|\p{L}{0,8}))/gu;

/** Reads the sequences of UTF-8 in a line; what is none stays the character it is, be it one that could stand for a byte. */
function fromUtf8(line: string): string {
  let read = '';
  let end = 0;
  for (const { 0: found, index } of standingBytes(line).matchAll(sequence)) {
    const bytes = Buffer.from(found, 'latin1');
    const isSpaced = found.endsWith(' ');
    if (!isSpaced && !isUtf8(bytes)) continue;
    read += line.slice(end, index) + (isSpaced ? `à${SPACED}` : bytes.toString('utf8'));
    end = index + found.length;
  }
  // "lÃ ngÃ y": where two spaces became one it parts words, too.
  return (read + line.slice(end)).replace(spaced, (_, before: string, after: string) =>
    after === '' || isSyllable((before + after).normalize('NFC').toLowerCase()) ? before : `${before} `,
  );
}
