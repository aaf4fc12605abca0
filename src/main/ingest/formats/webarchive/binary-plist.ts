// Property lists: bytes come in; the few values that are asked for go out. What is not asked for is not read: objects of
// a binary list may name each other without end.

/** A value of a binary property list, read one step deep: members of a dictionary are read when they are asked for. */
export interface BinaryPlist {
  /** Value under these keys, from the list's root; `null` when there is none or the list is damaged. */
  readonly value: (...keys: readonly string[]) => string | Buffer | null;
}

const MAGIC = 'bplist0';
const TRAILER = 32;
const LONGEST_DICTIONARY = 10_000;

/** Opens a binary property list; `null` when the bytes are none. */
export function openBinaryPlist(bytes: Buffer): BinaryPlist | null {
  if (bytes.length < TRAILER + 8 || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return null;
  const trailer = bytes.subarray(bytes.length - TRAILER);
  const offsetSize = trailer.readUInt8(6);
  const referenceSize = trailer.readUInt8(7);
  const top = trailer.readUInt32BE(20);
  const table = trailer.readUInt32BE(28);
  if (offsetSize < 1 || offsetSize > 6 || referenceSize < 1 || referenceSize > 6) return null;
  const list: List = { bytes, offsetSize, referenceSize, table };
  return {
    value: (...keys) => {
      try {
        return find(list, top, keys);
      } catch {
        return null;
      }
    },
  };
}

interface List {
  readonly bytes: Buffer;
  readonly offsetSize: number;
  readonly referenceSize: number;
  readonly table: number;
}

interface Item {
  readonly type: number;
  readonly count: number;
  readonly at: number;
}

function find(list: List, object: number, keys: readonly string[]): string | Buffer | null {
  const item = itemOf(list, object);
  const [key, ...rest] = keys;
  if (key === undefined) return scalar(list, item);
  if (item.type !== 0xd || item.count > LONGEST_DICTIONARY) return null;
  for (let index = 0; index < item.count; index += 1) {
    const name = scalar(list, itemOf(list, reference(list, item, index)));
    if (name === key) return find(list, reference(list, item, item.count + index), rest);
  }
  return null;
}

function reference({ bytes, referenceSize }: List, item: Item, index: number): number {
  return bytes.readUIntBE(item.at + index * referenceSize, referenceSize);
}

/** The head of an object: its type, how many members it has, where they start. */
function itemOf({ bytes, offsetSize, table }: List, object: number): Item {
  const at = bytes.readUIntBE(table + object * offsetSize, offsetSize);
  const mark = bytes.readUInt8(at);
  const type = mark >> 4;
  if ((mark & 0xf) !== 0xf) return { type, count: mark & 0xf, at: at + 1 };
  const size = 1 << (bytes.readUInt8(at + 1) & 0xf);
  if (size > 4) throw new RangeError('a count of more than four bytes');
  return { type, count: bytes.readUIntBE(at + 2, size), at: at + 2 + size };
}

function scalar({ bytes }: List, { type, count, at }: Item): string | Buffer | null {
  if (type === 0x4) return bytes.subarray(at, at + count);
  if (type === 0x5) return bytes.toString('latin1', at, at + count);
  if (type === 0x6)
    return Buffer.from(bytes.subarray(at, at + 2 * count))
      .swap16()
      .toString('utf16le');
  return null;
}
