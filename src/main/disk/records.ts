// Files that are lists of the reader's own records: each has an id for life and says when it changed last.
import * as v from 'valibot';
import type { FileKind } from './merged-file';

/** What every record has, whatever else it says. */
export interface KeptRecord {
  readonly id: string;
  /** ISO 8601 UTC; of two copies of a record the later one holds. */
  readonly modified: string;
  /** When it was taken back; `null` while it holds. */
  readonly removed: string | null;
}

/** Everything in such a file. What this version of the program does not know is kept as it was read. */
export interface Records<R extends KeptRecord> {
  readonly records: ReadonlyMap<string, R>;
  readonly unknown: readonly unknown[];
}

/** A kind of file: its name for itself, the version of its format, the name of the list in it, and the schema of a record. */
export interface RecordsFormat<R extends KeptRecord> {
  readonly format: string;
  readonly version: number;
  readonly list: string;
  readonly schema: v.GenericSchema<unknown, R>;
}

/** Records taken back stay in the file for so long, in milliseconds: 30 days. */
const GRAVE_LIFE = 30 * 86_400_000;

/** A file with nothing in it. */
export function noRecords<R extends KeptRecord>(): Records<R> {
  return { records: new Map(), unknown: [] };
}

/** How files of this format are read, written and joined: of each record the later change holds. */
export function recordsKind<R extends KeptRecord>(format: RecordsFormat<R>): FileKind<Records<R>> {
  return {
    parse: (text) => parseRecords(format, text),
    format: (content) => formatRecords(format, content),
    merge: mergeRecords,
    isAhead: (ours, theirs) =>
      [...ours.records].some(([id, our]) => (theirs.records.get(id)?.modified ?? '') < our.modified),
    bury: (content, now) => {
      const oldest = new Date(now.getTime() - GRAVE_LIFE).toISOString();
      const live = [...content.records].filter(([, { removed }]) => removed === null || removed > oldest);
      return { ...content, records: new Map(live) };
    },
  };
}

function parseRecords<R extends KeptRecord>(format: RecordsFormat<R>, text: string): Records<R> | null {
  const file = v.object({
    format: v.literal(format.format),
    version: v.number(),
    [format.list]: v.array(v.unknown()),
  });
  const parsed = v.safeParse(file, readJson(text));
  if (!parsed.success) return null;
  const items: unknown = parsed.output[format.list];
  const records = new Map<string, R>();
  const unknown: unknown[] = [];
  for (const item of Array.isArray(items) ? (items as readonly unknown[]) : []) {
    const read = v.safeParse(format.schema, item);
    if (read.success) records.set(read.output.id, read.output);
    else unknown.push(item);
  }
  return { records, unknown };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One record a line, so that two versions of a file can be compared by eye. */
function formatRecords<R extends KeptRecord>(format: RecordsFormat<R>, content: Records<R>): string {
  const items = [...content.records.values(), ...content.unknown].map((item) => `  ${JSON.stringify(item)}`);
  const head = `"format": "${format.format}", "version": ${format.version}`;
  return `{ ${head}, "${format.list}": [\n${items.join(',\n')}\n] }\n`;
}

function mergeRecords<R extends KeptRecord>(ours: Records<R>, theirs: Records<R>): Records<R> {
  const records = new Map(ours.records);
  for (const [id, their] of theirs.records) {
    const our = records.get(id);
    if (our === undefined || their.modified > our.modified) records.set(id, their);
  }
  const unknown = new Map([...ours.unknown, ...theirs.unknown].map((item) => [JSON.stringify(item), item]));
  return { records, unknown: [...unknown.values()] };
}
