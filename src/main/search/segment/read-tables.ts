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
  return { ids, ...unpack(inflateRawSync(packed), articles) };
}

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
  const shown = numbers(reader, articles);
  const hidden = numbers(reader, articles);
  const runEnds = added(numbers(reader, articles));
  const keyEnds = added(numbers(reader, keys));
  const postingSizes = numbers(reader, keys);
  const blockEnds = added(numbers(reader, keys).map((size, key) => size + (postingSizes[key] ?? 0)));
  const postingEnds = postingSizes.map((size, key) => size + (blockEnds[key - 1] ?? 0));
  const ofKey = numbers(reader, keys);
  const ends = added(numbers(reader, pages));
  const fileEnds = added(numbers(reader, pages));
  const isOwn = Uint8Array.from(numbers(reader, pages));
  // Copies: a view would keep all of what was unpacked in memory.
  const runs = bytes.slice(reader.at, reader.at + runBytes);
  const text = bytes.slice(reader.at + runBytes, reader.at + runBytes + keyBytes);
  return {
    ...{ shown, hidden, runEnds, keyEnds, postingEnds, blockEnds, articles: ofKey },
    ...{ pages: { ends, fileEnds, isOwn }, runs, keys: text },
  };
}

function numbers(reader: ByteReader, count: number): Uint32Array {
  const list = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) list[at] = reader.number();
  return list;
}

/** Sizes as ends. */
function added(sizes: Uint32Array): Uint32Array {
  for (let at = 1; at < sizes.length; at += 1) sizes[at] = (sizes[at] ?? 0) + (sizes[at - 1] ?? 0);
  return sizes;
}
