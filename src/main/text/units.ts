// The UTF-16 units of a text as numbers side by side: where each is looked at, that costs half of asking the string.

/** Units that the list has room for at most between two texts. */
const MOST_KEPT = 1 << 22;

let units = new Uint16Array(1 << 14);
let bytes = Buffer.from(units.buffer);
/** The text whose units they are: each step of a thread asks for those of the one article in hand. */
let held = '';

/** The units of `text`, and at least one that earlier texts left behind them; they hold until another text is asked for. */
export function unitsOf(text: string): Uint16Array {
  if (text !== held) {
    makeRoom(text.length + 1);
    bytes.write(text, 'utf16le');
  }
  // Also where another string is equal: the next look at that one need not compare them letter by letter.
  held = text;
  return units;
}

/**
 * The text that `utf8` is, which must be without fault; its units are at hand then. Where many letters take two or three
 * bytes that is several times as fast as the decoders of the system.
 */
export function textOfUtf8(utf8: Uint8Array): string {
  makeRoom(utf8.length + 1);
  held = textOf(units, 0, decodeInto(units, utf8));
  return held;
}

function makeRoom(length: number): void {
  if (units.length >= length && (units.length <= MOST_KEPT || length >= MOST_KEPT)) return;
  units = new Uint16Array(length * 2);
  bytes = Buffer.from(units.buffer);
}

/** Writes the units of a text in UTF-8 into a list that is long enough; gives how many these are. */
function decodeInto(list: Uint16Array, utf8: Uint8Array): number {
  const low = (at: number): number => (utf8[at] ?? 0) & 0x3f;
  let count = 0;
  for (let at = 0; at < utf8.length;) {
    const byte = utf8[at] ?? 0;
    if (byte < 0x80) {
      list[count++] = byte;
      at += 1;
    } else if (byte < 0xe0) {
      list[count++] = ((byte & 0x1f) << 6) | low(at + 1);
      at += 2;
    } else if (byte < 0xf0) {
      list[count++] = ((byte & 0xf) << 12) | (low(at + 1) << 6) | low(at + 2);
      at += 3;
    } else {
      const point = ((byte & 7) << 18) | (low(at + 1) << 12) | (low(at + 2) << 6) | low(at + 3);
      list[count++] = 0xd7c0 + (point >> 10);
      list[count++] = 0xdc00 | (point & 0x3ff);
      at += 4;
    }
  }
  return count;
}

/** A word as a string of its own: a part of a text keeps the whole text in memory. */
export function copyOf(word: string): string {
  return Buffer.from(word, 'utf16le').toString('utf16le');
}

/** What stands in `list` from `start` to `end`. */
export function textOf(list: Uint16Array, start: number, end: number): string {
  return Buffer.from(list.buffer, list.byteOffset + start * 2, (end - start) * 2).toString('utf16le');
}
