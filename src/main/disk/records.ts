// Files that are lists of the reader's own records: each has an id for life and says when it changed last.
import * as v from 'valibot';
import { descentOf, inOrder, joinedMarks, lineageOf, type Fields, type Lineage } from './lineage';
import type { FileKind } from './merged-file';

/** What every record has, whatever else it says. */
export interface KeptRecord {
  readonly id: string;
  /** ISO 8601 UTC; of two copies of a record the later one holds. */
  readonly modified: string;
  /** When it was taken back; `null` while it holds. */
  readonly removed: string | null;
  /** What it says, by field. */
  readonly says: object;
  /** The values its fields have had, as it was read; writing it takes it on. */
  readonly lineage?: Lineage | undefined;
}

/** The lineage of a record, as it is kept. */
export const keptLineage = v.optional(v.record(v.string(), v.array(v.string())));

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

/** Records taken back stay in the file for so long, in milliseconds: an older copy that waited elsewhere, or comes with a machine that was off, would bring them back. */
const GRAVE_LIFE = 400 * 86_400_000;

/** A file with nothing in it. */
export function noRecords<R extends KeptRecord>(): Records<R> {
  return { records: new Map(), unknown: [] };
}

/** How files of this format are read, written and joined: of each field of a record the later change holds. */
export function recordsKind<R extends KeptRecord>(format: RecordsFormat<R>): FileKind<Records<R>> {
  return {
    parse: (text) => parseRecords(format, text),
    format: (content) => formatRecords(format, content),
    descend: descended,
    merge: mergeRecords,
    isAhead: (ours, theirs) => [...ours.records.values()].some((record) => isOther(record, theirs)),
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

function mergeRecords<R extends KeptRecord>(
  ours: Records<R>,
  theirs: Records<R>,
  before: Records<R> | null,
): Records<R> {
  const records = new Map(ours.records);
  for (const [id, their] of theirs.records) {
    const [our, was] = [records.get(id), before?.records.get(id)];
    records.set(id, our === undefined ? their : mergeTwo(our, their, was));
  }
  const unknown = new Map([...ours.unknown, ...theirs.unknown].map((item) => [JSON.stringify(item), item]));
  return { records, unknown: [...unknown.values()] };
}

/** Each field as the state has it that comes from the other; where both changed it, as the later has it. */
function mergeTwo<R extends KeptRecord>(ours: R, theirs: R, before: R | undefined): R {
  if (isSame(ours, theirs)) return ours.modified > theirs.modified ? ours : theirs;
  const [later, earlier] = inOrder(grow(ours, before), grow(theirs, before), fieldsOf);
  const [lines, others] = [later.lineage ?? {}, earlier.lineage ?? {}];
  const isEarlier = (name: string): boolean => descentOf(name, lines, others) === 'theirs';
  const fields = { ...fieldsOf(later), ...pick(fieldsOf(earlier), isEarlier) };
  const marks = Object.keys(fields).map((name) =>
    isEarlier(name) ? [name, joinedMarks(name, others, lines)] : [name, joinedMarks(name, lines, others)],
  );
  return {
    ...later,
    removed: isEarlier('removed') ? earlier.removed : later.removed,
    says: { ...later.says, ...pick({ ...earlier.says }, isEarlier) },
    lineage: Object.fromEntries(marks) as Lineage,
  };
}

function pick(fields: Fields, isWanted: (name: string) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isWanted(name)));
}

function fieldsOf({ says, removed }: KeptRecord): Fields {
  return { ...says, removed };
}

function isSame(a: KeptRecord, b: KeptRecord): boolean {
  return JSON.stringify(fieldsOf(a)) === JSON.stringify(fieldsOf(b));
}

/** True for a record that is another there. */
function isOther(record: KeptRecord, { records }: Records<KeptRecord>): boolean {
  const their = records.get(record.id);
  return their === undefined || !isSame(record, their);
}

/** The records with the lineage of each that is not as it lay on disk (`before`) up to what it says. */
function descended<R extends KeptRecord>(content: Records<R>, before: Records<R> | null): Records<R> {
  const grown = [...content.records].map(([id, record]) => {
    const was = before?.records.get(id);
    return [id, was === undefined || was === record ? record : grow(record, was)] as const;
  });
  const isSameContent = grown.every(([id, record]) => content.records.get(id) === record);
  return isSameContent ? content : { ...content, records: new Map(grown) };
}

/** A record with its lineage; one that came without is as it was made, or was written by who keeps none over what lay there. */
function grow<R extends KeptRecord>(record: R, before: R | undefined): R {
  const isOver = before !== undefined && before.modified <= record.modified;
  const inherited = isOver ? lineageOf(fieldsOf(before), before.lineage ?? beginningOf(before), before.modified) : null;
  const known = record.lineage ?? inherited ?? beginningOf(record);
  const lineage = lineageOf(fieldsOf(record), known, record.modified);
  return lineage === record.lineage ? record : { ...record, lineage };
}

/**
 * What a record says begins with nothing: of two made apart, what one says comes from what the other does not. That it
 * holds was said when it was made: a removal comes from that record alone.
 */
function beginningOf(record: KeptRecord): Lineage {
  const nothing = Object.keys(record.says).map((name) => [name, null] as const);
  return lineageOf(Object.fromEntries(nothing), {}, '');
}
