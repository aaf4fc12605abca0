// The segments of an index, in the order of their articles: in files beside a list of their names, or in memory.
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEARCH_VERSION } from '../article-words';
import { ByteWriter } from './byte-writer';
import { checksum } from './checksum';
import { Segment } from './segment';
import { fileSink, memorySink, type Sink } from './sink';
import { fileSource, type Source } from './source';

/** Where the segments are kept; `null` keeps them in memory only. */
export interface ShelfPlace {
  readonly dir: string;
  /** Name of what the ids of the articles belong to; segments of another owner are thrown away. */
  readonly owner: string;
}

const LIST = 'segments.json';

/** A new segment before anybody sees it. */
export interface Draft {
  readonly name: string | null;
  readonly sink: Sink;
}

interface Kept {
  /** `null` in memory. */
  readonly name: string | null;
  readonly segment: Segment;
}

/** Which segments there are. The list on disk changes at once or not at all; files it does not name are nobody's. */
export class Shelf {
  #segments: readonly Kept[] = [];
  #listed: readonly Segment[] | null = null;
  #last = 0;

  /** `onRefused` is told why a segment is kept in memory only. */
  constructor(
    private readonly place: ShelfPlace | null,
    private readonly onRefused: (error: unknown) => void = () => undefined,
  ) {
    if (place === null) return;
    mkdirSync(place.dir, { recursive: true });
    const names = readList(place);
    for (const name of names) {
      this.#last = Math.max(this.#last, numberOf(name));
      const segment = openSegment(join(place.dir, name));
      if (segment !== null) this.#segments = [...this.#segments, { name, segment }];
    }
    const kept = new Set(this.#segments.map(({ name }) => name));
    for (const file of readdirSync(place.dir)) {
      if (file.endsWith('.segment.new') || (file.endsWith('.segment') && !kept.has(file)))
        rmSync(join(place.dir, file), { force: true });
    }
  }

  /** One list until it changes. */
  get segments(): readonly Segment[] {
    return (this.#listed ??= this.#segments.map(({ segment }) => segment));
  }

  /** Where a new segment is to be written. */
  draft(): Draft {
    if (this.place === null) return { name: null, sink: memorySink() };
    this.#last += 1;
    const name = `${this.#last}.segment`;
    return { name, sink: fileSink(join(this.place.dir, name)) };
  }

  /** Puts a new segment in place of some that follow each other, or behind the last one when they are none. */
  put({ name }: Draft, source: Source, replaced: readonly Segment[]): Segment {
    const segment = openOrClose(source);
    const at = this.#segments.findIndex((kept) => replaced.includes(kept.segment));
    const gone = this.#segments.filter((kept) => replaced.includes(kept.segment));
    const next = [...this.#segments];
    next.splice(at < 0 ? next.length : at, gone.length, { name, segment });
    try {
      this.#change(next);
    } catch (error) {
      segment.close();
      throw error;
    }
    this.#throwAway(gone);
    return segment;
  }

  /** Writes a segment behind the last one; false when it could only be kept in memory, because the disk takes no more. */
  write(build: (sink: Sink) => Source): boolean {
    const isKept = this.#writeTo(() => this.draft(), build);
    return isKept || (this.#writeTo(() => ({ name: null, sink: memorySink() }), build) && this.place === null);
  }

  #writeTo(open: () => Draft, build: (sink: Sink) => Source): boolean {
    let draft: Draft | null = null;
    try {
      draft = open();
      this.put(draft, build(draft.sink), []);
      return true;
    } catch (error) {
      draft?.sink.cancel();
      if (draft?.name === null) throw error;
      this.onRefused(error);
      return false;
    }
  }

  /** Writes what is in memory only; throws while the disk refuses. */
  catchUp(): void {
    const waiting = this.place === null ? [] : this.#segments.filter(({ name }) => name === null);
    for (const { segment } of waiting) {
      const draft = this.draft();
      try {
        this.put(draft, segment.copyTo(draft.sink), [segment]);
      } catch (error) {
        draft.sink.cancel();
        throw error;
      }
    }
  }

  /** Takes segments out. */
  drop(segments: readonly Segment[]): void {
    const gone = this.#segments.filter(({ segment }) => segments.includes(segment));
    this.#change(this.#segments.filter(({ segment }) => !segments.includes(segment)));
    this.#throwAway(gone);
  }

  close(): void {
    for (const { segment } of this.#segments) segment.close();
  }

  #throwAway(gone: readonly Kept[]): void {
    for (const { name, segment } of gone) {
      segment.close();
      if (this.place !== null && name !== null) removed(join(this.place.dir, name));
    }
  }

  /** Takes up other segments once the list on disk names them; what is in memory only leaves the list as it is. */
  #change(next: readonly Kept[]): void {
    const names = namesOf(next);
    if (this.place !== null && names.join() !== namesOf(this.#segments).join()) saveList(this.place, names);
    this.#segments = next;
    this.#listed = null;
  }
}

function namesOf(segments: readonly Kept[]): readonly string[] {
  return segments.flatMap(({ name }) => name ?? []);
}

function saveList({ dir, owner }: ShelfPlace, names: readonly string[]): void {
  const list = JSON.stringify({ version: SEARCH_VERSION, owner, names });
  writeFileSync(join(dir, `${LIST}.new`), `${sumOf(list)}\n${list}`);
  renameSync(join(dir, `${LIST}.new`), join(dir, LIST));
}

function numberOf(name: string): number {
  return Number.parseInt(name, 10) || 0;
}

/** Removes a file that no list names; one that is held open goes at the next start. */
function removed(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}

/** `null` for a segment that is not what was written. */
function openSegment(path: string): Segment | null {
  try {
    return openOrClose(fileSource(path, statSync(path).size));
  } catch {
    return null;
  }
}

/** Throws for one that is not what was written. */
function openOrClose(source: Source): Segment {
  try {
    return new Segment(source);
  } catch (error) {
    source.close();
    throw error;
  }
}

/** Names of the segments; none when the list is damaged, of another version or of another owner. */
function readList({ dir, owner }: ShelfPlace): readonly string[] {
  try {
    const [sum, list = ''] = readFileSync(join(dir, LIST), 'utf8').split('\n');
    if (sum !== sumOf(list)) return [];
    const read = JSON.parse(list) as { version: number; owner: string; names: readonly string[] };
    return read.version === SEARCH_VERSION && read.owner === owner ? read.names : [];
  } catch {
    return [];
  }
}

function sumOf(text: string): string {
  const bytes = new ByteWriter(text.length);
  bytes.text(text);
  return checksum(bytes.view()).toString(16);
}
