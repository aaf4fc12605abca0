// The UTF-16 units of a text as numbers side by side: where each is looked at, that costs half of asking the string.

/** Units that the list has room for at most between two texts. */
const MOST_KEPT = 1 << 22;

let units = new Uint16Array(1 << 14);
let bytes = Buffer.from(units.buffer);
/** The text whose units they are: each step of a thread asks for those of the one article in hand. */
let held = '';

/** The units of `text`, and what earlier texts left behind them; they hold until another text is asked for. */
export function unitsOf(text: string): Uint16Array {
  if (text === held) return units;
  if (units.length < text.length || (units.length > MOST_KEPT && text.length < MOST_KEPT)) {
    units = new Uint16Array(text.length * 2);
    bytes = Buffer.from(units.buffer);
  }
  bytes.write(text, 'utf16le');
  held = text;
  return units;
}

/** What stands in `list` from `start` to `end`. */
export function textOf(list: Uint16Array, start: number, end: number): string {
  return Buffer.from(list.buffer, list.byteOffset + start * 2, (end - start) * 2).toString('utf16le');
}
