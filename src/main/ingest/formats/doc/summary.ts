// The property set beside an old Office document. Source: [MS-OLEPS] 2.21.
import type { FileFields } from '../office/file-facts';

const TITLE = 2;
const AUTHOR = 4;
const CREATED = 12;
const SAVED = 13;
const CODE_PAGE = 1;
const VT_LPSTR = 0x1e;
const VT_FILETIME = 0x40;
const MOST_PROPERTIES = 100;

/** Title, author and dates of the `SummaryInformation` stream; nothing when it cannot be followed. */
export function readSummary(stream: Buffer): FileFields {
  if (stream.length < 48) return {};
  const start = stream.readUInt32LE(44);
  const section = stream.subarray(start);
  if (section.length < 8) return {};
  const places = new Map<number, number>();
  const count = Math.min(MOST_PROPERTIES, section.readUInt32LE(4));
  for (let index = 0; index < count && 16 + index * 8 <= section.length; index += 1) {
    places.set(section.readUInt32LE(8 + index * 8), section.readUInt32LE(12 + index * 8));
  }
  const page = numberAt(section, places.get(CODE_PAGE));
  return {
    title: words(section, places.get(TITLE), page),
    author: words(section, places.get(AUTHOR), page),
    created: moment(section, places.get(CREATED)),
    modified: moment(section, places.get(SAVED)),
  };
}

function numberAt(section: Buffer, at: number | undefined): number {
  return at === undefined || at + 6 > section.length ? 1252 : section.readUInt16LE(at + 4);
}

function words(section: Buffer, at: number | undefined, page: number): string | undefined {
  if (at === undefined || at + 8 > section.length || section.readUInt16LE(at) !== VT_LPSTR) return undefined;
  const bytes = section.subarray(at + 8, at + 8 + section.readUInt32LE(at + 4));
  const label = page === 65001 ? 'utf-8' : page === 1258 ? 'windows-1258' : 'windows-1252';
  return new TextDecoder(label).decode(bytes).split('\0', 1)[0];
}

const SECONDS_1601_TO_1970 = 11_644_473_600;

function moment(section: Buffer, at: number | undefined): string | undefined {
  if (at === undefined || at + 12 > section.length || section.readUInt16LE(at) !== VT_FILETIME) return undefined;
  const ticks = section.readUInt32LE(at + 8) * 2 ** 32 + section.readUInt32LE(at + 4);
  const seconds = ticks / 10_000_000 - SECONDS_1601_TO_1970;
  return seconds > 0 && seconds < 8e9 ? new Date(seconds * 1000).toISOString() : undefined;
}
