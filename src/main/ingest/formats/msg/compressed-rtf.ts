// What every compressed text may point back to before it has said anything (MS-OXRTFCP 2.1.3.1.4).
const dictionary =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArial' +
  'Times New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const WINDOW = 4096;

/** RTF as Outlook packs it, unpacked; at most `most` bytes. `null` when the bytes are none. */
export function unpackRtf(packed: Buffer, most: number): Buffer | null {
  if (packed.length < 16) return null;
  const size = Math.min(packed.readUInt32LE(4), most);
  const kind = packed.readUInt32LE(8);
  if (kind === 0x414c454d) return packed.subarray(16, 16 + size);
  if (kind !== 0x75465a4c) return null;
  const window = Buffer.alloc(WINDOW, ' ');
  let write = window.write(dictionary, 'latin1');
  const out = Buffer.alloc(size);
  let length = 0;
  const put = (byte: number): void => {
    out[length] = byte;
    length += 1;
    window[write] = byte;
    write = (write + 1) % WINDOW;
  };
  for (let at = 16; at < packed.length && length < size;) {
    const flags = packed.readUInt8(at);
    at += 1;
    for (let bit = 0; bit < 8 && at < packed.length && length < size; bit += 1) {
      if ((flags & (1 << bit)) === 0) {
        put(packed.readUInt8(at));
        at += 1;
        continue;
      }
      if (at + 2 > packed.length) return out.subarray(0, length);
      const reference = packed.readUInt16BE(at);
      at += 2;
      const from = reference >> 4;
      if (from === write) return out.subarray(0, length);
      for (let count = 0; count < (reference & 0xf) + 2 && length < size; count += 1)
        put(window[(from + count) % WINDOW] ?? 0);
    }
  }
  return out.subarray(0, length);
}
