// Words come in; the bytes they are in each encoding go out, as the good files are written and spoilt in.
import { to1258, toTcvn3, toViqr, toVni } from '../unit/ingest/encoding/encoders';

/** One way to write words as bytes. */
export interface Spelling {
  readonly name: string;
  readonly write: (words: string) => Buffer;
  /** The place nearest before `at` where a letter begins. */
  readonly boundary: (bytes: Buffer, at: number) => number;
}

const anywhere: Spelling['boundary'] = (_, at) => at;
const even: Spelling['boundary'] = (_, at) => at - (at % 2);
const behindContinuation: Spelling['boundary'] = (bytes, at) => {
  let place = at;
  while (place > 0 && ((bytes[place] ?? 0) & 0xc0) === 0x80) place -= 1;
  return place;
};
const latin1 = (letters: string): Buffer => Buffer.from(letters, 'latin1');

/** UTF-8, which every other format is written in. */
export const utf8: Spelling = {
  name: 'utf-8',
  write: (words) => Buffer.from(words),
  boundary: behindContinuation,
};

/** UTF-16, the low byte first. */
export const utf16le: Spelling = {
  name: 'utf-16le',
  write: (words) => Buffer.from(words, 'utf16le'),
  boundary: even,
};

/** UTF-16, the high byte first. */
export const utf16be: Spelling = {
  name: 'utf-16be',
  write: (words) => Buffer.from(words, 'utf16le').swap16(),
  boundary: even,
};

/** One byte a letter, the marks of tones behind it. */
export const windows1258: Spelling = {
  name: 'windows-1258',
  write: (words) => latin1(to1258(words)),
  boundary: anywhere,
};

/** One byte a letter, and none for most of Vietnamese. */
export const windows1252: Spelling = { name: 'windows-1252', write: latin1, boundary: anywhere };

/** The bytes of a font of the first Vietnamese standard. */
export const tcvn3: Spelling = { name: 'tcvn3', write: (words) => latin1(toTcvn3(words)), boundary: anywhere };

/** The bytes of a VNI font: letter and mark. */
export const vni: Spelling = { name: 'vni', write: (words) => latin1(toVni(words)), boundary: anywhere };

/** Marks as ASCII signs. */
export const viqr: Spelling = { name: 'viqr', write: (words) => latin1(toViqr(words)), boundary: anywhere };

/** The bytes of TCVN3 taken for Latin letters and saved as UTF-8. */
export const tcvn3InUtf8: Spelling = {
  name: 'tcvn3 in utf-8',
  write: (words) => Buffer.from(toTcvn3(words)),
  boundary: behindContinuation,
};

/** The bytes of VNI taken for Latin letters and saved as UTF-8. */
export const vniInUtf8: Spelling = {
  name: 'vni in utf-8',
  write: (words) => Buffer.from(toVni(words)),
  boundary: behindContinuation,
};

/** Every one of them. */
export const spellings: readonly [Spelling, ...Spelling[]] = [
  utf8,
  ...[utf16le, utf16be, windows1258, windows1252, tcvn3, vni, viqr, tcvn3InUtf8, vniInUtf8],
];
