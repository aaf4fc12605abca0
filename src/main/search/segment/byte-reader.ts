/** Reads what `ByteWriter` wrote, from front to back. */
export class ByteReader {
  constructor(
    readonly bytes: Uint8Array,
    /** Where the next thing stands. */
    public at = 0,
  ) {}

  number(): number {
    const { bytes } = this;
    let byte = bytes[this.at++] ?? 0;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let shift = 7;
    do {
      byte = bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f);
    return value;
  }

  text(): string {
    const length = this.number();
    const from = this.at;
    this.at += length;
    return readText(this.bytes, from, this.at);
  }

  /** A number below 2^32 in four bytes. */
  fixed(): number {
    const at = this.at;
    this.at += 4;
    return readFixed(this.bytes, at);
  }
}

/** The number at an offset, and where the next thing stands: for loops that read short numbers themselves. */
export function longNumber(bytes: Uint8Array, at: number): readonly [number, number] {
  const reader = new ByteReader(bytes, at);
  const number = reader.number();
  return [number, reader.at];
}

export function readFixed(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  return (low | ((bytes[at + 3] ?? 0) << 24)) >>> 0;
}

const decoder = new TextDecoder();

/** Words are short: up to here letters are read one by one, which is quicker than a call of the decoder. */
const SHORT = 24;

/** UTF-8 of `bytes[from, to)`, as it was written. */
export function readText(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT) return decoder.decode(bytes.subarray(from, to));
  let text = '';
  for (let at = from; at < to;) {
    const byte = bytes[at++] ?? 0;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if (byte < 0xe0) text += String.fromCharCode(((byte & 0x1f) << 6) | low(bytes[at++]));
    else if (byte < 0xf0)
      text += String.fromCharCode(((byte & 0xf) << 12) | (low(bytes[at++]) << 6) | low(bytes[at++]));
    else return decoder.decode(bytes.subarray(from, to));
  }
  return text;
}

/** True when each letter of `bytes[from, to)` takes one byte. */
export function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] ?? 0) > 0x7f) return false;
  return true;
}

/** True when UTF-8 of `bytes[from, to)` comes before `text`. Most texts differ in an early letter: they are not read. */
export function isTextBefore(bytes: Uint8Array, from: number, to: number, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (from + at >= to) return true;
    const [byte, letter] = [bytes[from + at] ?? 0, text.charCodeAt(at)];
    if (byte > 0x7f || letter > 0x7f) return readText(bytes, from, to) < text;
    if (byte !== letter) return byte < letter;
  }
  return false;
}

/** The bits of a byte behind the first one of a letter. */
function low(byte = 0): number {
  return byte & 0x3f;
}
