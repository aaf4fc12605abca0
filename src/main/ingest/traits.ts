// One look at the units of a text tells what most texts have none of, so that few are gone through again for it.
import { toText } from '../text/normalise';
import { unitsOf } from '../text/units';
import { HALF, signs } from './encoding/mojibake-signs';

/** What a text holds. */
export interface Traits {
  /** Control characters that lay out no text. */
  readonly hasControls: boolean;
  /** Letters or signs of Latin writing beyond ASCII. */
  readonly hasMarks: boolean;
  /** Letters side by side as only bytes of other Vietnamese are that somebody took for Latin letters. */
  readonly hasMojibakeSign: boolean;
  /**
   * By stretch of `STRETCH` units, 1 where white space but plain spaces and line ends stands, or a space behind another;
   * `null` where none does.
   */
  readonly oddSpaces: Uint8Array | null;
  /** Whether it is as `toText` leaves it. */
  readonly isSettled: boolean;
  /** Places of its capitals, in order. */
  readonly capitals: readonly number[];
}

/** Units that are told of together. */
export const STRETCH = 64;

// Bits that the signs of mojibake leave free.
const SPACE = 1 << 10;
const CONTROL = 1 << 11;
const MARK = 1 << 12;
const ODD_SPACE = 1 << 13;
const UNSETTLED = 1 << 14;
const CAPITAL = 1 << 15;

/** By unit: as `signs`, and what else it shows. */
const shown = Uint32Array.from(signs);
const give = (bits: number, from: number, to = from): void => {
  for (let unit = from; unit <= to; unit += 1) shown[unit] = (shown[unit] ?? 0) | bits;
};
give(SPACE | (SPACE << HALF), 0x20);
give(CONTROL, 0x00, 0x08);
give(CONTROL, 0x0e, 0x1f);
give(MARK, 0xa1, 0x24f);
give(MARK, 0x1e00, 0x1eff);
for (const range of ['\t\t', '\v\r', '\u00a0\u00a0', '\u1680\u1680', '\u2000\u200a', '\u2028\u2029', '\u202f\u202f'])
  give(ODD_SPACE, range.charCodeAt(0), range.charCodeAt(1));
for (const space of '\u205f\u3000\ufeff') give(ODD_SPACE, space.charCodeAt(0));
give(UNSETTLED, 0x0d);
// What does not stay as it is in NFC whatever stands around it.
give(UNSETTLED, 0x300, 0x1dff);
give(UNSETTLED, 0x1f00, 0x2001);
give(UNSETTLED, 0x20d0, 0xffff);
for (let unit = 0x41; unit < 0x2000; unit += 1) if (/\p{Lu}/u.test(String.fromCharCode(unit))) give(CAPITAL, unit);

/** The text asked about last: each step of a thread asks of the one article in hand. */
const held = { text: '', traits: lookAt('') };

/** What `text` holds. */
export function traitsOf(text: string): Traits {
  if (text !== held.text) held.traits = lookAt(text);
  // Also where another string is equal: the next look at that one need not compare them letter by letter.
  held.text = text;
  return held.traits;
}

function lookAt(text: string): Traits {
  const units = unitsOf(text);
  const end = text.length;
  let all = 0;
  let pairs = 0;
  let before = shown[0] ?? 0;
  const capitals: number[] = [];
  for (let at = 0; at < end; at += 1) {
    const here = shown[units[at] ?? 0] ?? 0;
    if ((here & CAPITAL) !== 0) capitals.push(at);
    all |= here;
    pairs |= (here >>> HALF) & before;
    before = here;
  }
  return {
    hasControls: (all & CONTROL) !== 0,
    hasMarks: (all & MARK) !== 0,
    hasMojibakeSign: (pairs & ~SPACE) !== 0,
    oddSpaces: (all & ODD_SPACE) !== 0 || (pairs & SPACE) !== 0 ? oddSpacesIn(units, end) : null,
    isSettled: (all & UNSETTLED) === 0,
    capitals,
  };
}

function oddSpacesIn(units: Uint16Array, end: number): Uint8Array {
  const found = new Uint8Array(Math.ceil(end / STRETCH));
  let before = 0;
  for (let at = 0; at < end; at += 1) {
    const here = shown[units[at] ?? 0] ?? 0;
    if ((here & (ODD_SPACE | (before & SPACE))) !== 0) found[Math.trunc(at / STRETCH)] = 1;
    before = here;
  }
  return found;
}

/** As `toText`, which most texts need not. */
export function settled(decoded: string): string {
  return traitsOf(decoded).isSettled ? decoded : toText(decoded);
}
