/** Streams of a compound file by their path: `__attach_version1.0_#00000000/__substg1.0_37010102`. */
export type Streams = ReadonlyMap<string, () => Buffer>;

/** Properties of one Outlook object (MS-OXMSG): the message itself, or one of its attachments. */
export interface Properties {
  /** Words of a property: as Unicode, or as bytes of a code page of unknown name. */
  readonly words: (tag: number) => string | Buffer | null;
  readonly bytes: (tag: number) => Buffer | null;
  /** Whole number kept with the object itself. */
  readonly number: (tag: number) => number | null;
  /** Milliseconds since the epoch. */
  readonly moment: (tag: number) => number | null;
}

const UNICODE = 0x001f;
const CODE_PAGE = 0x001e;
const BINARY = 0x0102;
const WHOLE = 0x0003;
const TIME = 0x0040;

/** The properties in the folder `folder` (empty for the message); `head` is the length of what stands before its table. */
export function propertiesIn(streams: Streams, folder: string, head: number): Properties {
  const stream = (tag: number, type: number): Buffer | null =>
    streams.get(`${folder}__substg1.0_${hex(tag)}${hex(type)}`)?.() ?? null;
  const table = streams.get(`${folder}__properties_version1.0`)?.() ?? Buffer.alloc(0);
  const place = (tag: number, type: number): number | null => {
    for (let at = head; at + 16 <= table.length; at += 16) {
      if (table.readUInt16LE(at) === type && table.readUInt16LE(at + 2) === tag) return at + 8;
    }
    return null;
  };
  return {
    words: (tag) => stream(tag, UNICODE)?.toString('utf16le').replace(/\0+$/u, '') ?? stream(tag, CODE_PAGE),
    bytes: (tag) => stream(tag, BINARY),
    number: (tag) => {
      const at = place(tag, WHOLE);
      return at === null ? null : table.readInt32LE(at);
    },
    moment: (tag) => {
      const at = place(tag, TIME);
      // Counted in tenths of a microsecond from 1601.
      return at === null ? null : Number(table.readBigUInt64LE(at) / 10_000n) - 11_644_473_600_000;
    },
  };
}

function hex(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, '0');
}
