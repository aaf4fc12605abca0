import { inflateRawSync } from 'node:zlib';
import { SEARCH_VERSION } from '../article-words';
import { ByteReader } from './byte-reader';
import { checksum } from './checksum';
import { DamagedIndex, FOOTER, footerFields, MAGIC, SUM, type Tables } from './layout';
import type { Source } from './source';

/** Reads what stays in memory of a segment; throws `DamagedIndex` when it is not what was written, or of another version. */
export function readTables(source: Source): Tables {
  const { start, length, articles, tablesSum, idsSum } = readFooter(source);
  const packed = new Uint8Array(length);
  const ids = new Uint32Array(articles);
  const idBytes = new Uint8Array(ids.buffer);
  // Every processor this runs on has the lowest byte first.
  const isThere = source.read(start, packed) && source.read(start + length, idBytes);
  if (!isThere || checksum(packed) !== tablesSum || checksum(idBytes) !== idsSum)
    throw new DamagedIndex('the tables are damaged');
  // In one piece: pieces that follow each other are copied once more.
  return { ids, ...unpack(inflateRawSync(packed, { chunkSize: Math.max(LEAST_PIECE, length * LIKELY) }), articles) };
}

/** How many times as long tables are as their packed bytes. */
const LIKELY = 3;
/** Fewer bytes are refused as a piece. */
const LEAST_PIECE = 1 << 10;

type Footer = Readonly<Record<(typeof footerFields)[number], number>>;

function readFooter(source: Source): Footer {
  const bytes = new Uint8Array(FOOTER);
  if (source.size < FOOTER || !source.read(source.size - FOOTER, bytes)) throw new DamagedIndex('the index is cut off');
  const reader = new ByteReader(bytes);
  const footer = Object.fromEntries(footerFields.map((field) => [field, reader.fixed()])) as Footer;
  const isWhole = checksum(bytes.subarray(0, FOOTER - SUM)) === reader.fixed();
  if (!isWhole || footer.magic !== MAGIC || footer.version !== SEARCH_VERSION)
    throw new DamagedIndex('the index is of another version');
  return footer;
}

function unpack(bytes: Uint8Array, articles: number): Omit<Tables, 'ids'> {
  const reader = new ByteReader(bytes);
  const [keys = 0, pages = 0, runBytes = 0, keyBytes = 0] = [0, 0, 0, 0].map(() => reader.number());
  const column = columnsOf(numbers(reader, 3 * articles + 4 * keys + 3 * pages));
  const shown = column(articles);
  const hidden = column(articles);
  const runEnds = added(column(articles));
  const keyEnds = added(column(keys));
  const { postingEnds, blockEnds } = blocksOf(column(keys), column(keys));
  const ofKey = column(keys);
  const ends = added(column(pages));
  const fileEnds = added(column(pages));
  const isOwn = new Uint8Array(column(pages));
  // Copies (`slice` of a buffer gives a view): a view would keep all of what was unpacked in memory.
  const runs = new Uint8Array(bytes.subarray(reader.at, reader.at + runBytes));
  const text = new Uint8Array(bytes.subarray(reader.at + runBytes, reader.at + runBytes + keyBytes));
  return {
    ...{ shown, hidden, runEnds, keyEnds, postingEnds, blockEnds, articles: ofKey },
    ...{ pages: { ends, fileEnds, isOwn }, runs, keys: text },
  };
}

/** The next numbers, all in one loop: a start reads some hundred thousand with code that is new. */
function numbers(reader: ByteReader, count: number): Uint32Array {
  const list = new Uint32Array(count);
  const { bytes } = reader;
  let { at } = reader;
  for (let place = 0; place < count; place += 1) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    list[place] = value;
  }
  reader.at = at;
  return list;
}

/** Gives the next so many numbers each time. */
function columnsOf(all: Uint32Array): (count: number) => Uint32Array {
  let at = 0;
  return (count) => all.subarray(at, (at += count));
}

/** Where the postings of each key end and its block does, by how long its postings and its occurrences are; of these the ends are made. */
function blocksOf(postings: Uint32Array, occurrences: Uint32Array): Pick<Tables, 'postingEnds' | 'blockEnds'> {
  let end = 0;
  for (let key = 0; key < postings.length; key += 1) {
    end += postings[key] ?? 0;
    postings[key] = end;
    end += occurrences[key] ?? 0;
    occurrences[key] = end;
  }
  return { postingEnds: postings, blockEnds: occurrences };
}

/** Sizes as ends. */
function added(sizes: Uint32Array): Uint32Array {
  let end = 0;
  for (let at = 0; at < sizes.length; at += 1) {
    end += sizes[at] ?? 0;
    sizes[at] = end;
  }
  return sizes;
}
