// The words of every article in memory, arranged so that a word is found without reading the rest: inside an article they
// lie in buckets by key, each with its distance from the one before in the same bucket. What FlexSearch cannot answer
// (order, marks, counts) is answered here.
//
// One article is, in 16-bit units: the number of bucket bits, the number of runs, the runs as in a stream, the ends of the
// buckets (two units each in an article of more than 65,535 units), then the words. Beside every unit of a word stands a
// byte with its distance; `FILLER` bridges longer ones.
import { NumberList } from './number-list';
import { FIRST_LEAD, RUN_HEADER, leadOf, pairedForm, trailOf, type StreamWords } from './token-stream';

/** A unit that is no word: the next one in its bucket is far away. Would be a trail, but no lead stands before it. */
export const FILLER = 0xffff;
const FILLER_DISTANCE = 255;

/** About how many words share a bucket. */
const WORDS_PER_BUCKET = 16;
const MOST_BITS = 12;
/** Set beside the bucket bits when bucket ends take two units. */
const WIDE = 0x100;

const CHUNK_BITS = 20;
const CHUNK_UNITS = 1 << CHUNK_BITS;

/** The words of all articles, in large pieces of memory; an article never crosses from one piece to the next. */
export class Occurrences {
  /** Pieces of 2^20 units; one that is larger stands at several numbers. */
  readonly #units: Uint16Array[] = [];
  readonly #distances: Uint8Array[] = [];
  #free = 0;
  /** Where each article begins: number of its piece and place in it, as one number. */
  readonly #starts = new NumberList();

  /** Number of articles ever added. */
  get length(): number {
    return this.#starts.length;
  }

  /** The piece that holds an article. */
  units(place: number): Uint16Array {
    return this.#units[this.#starts.at(place) >>> CHUNK_BITS] ?? nothing.units;
  }

  /** The distances that belong to `units(place)`. */
  distances(place: number): Uint8Array {
    return this.#distances[this.#starts.at(place) >>> CHUNK_BITS] ?? nothing.distances;
  }

  /** Where an article begins in `units(place)`. */
  start(place: number): number {
    return this.#starts.at(place) & (CHUNK_UNITS - 1);
  }

  /** Adds an article; its place is the previous `length`. `keys` are the numbers of the keys of its words. */
  push(words: StreamWords, keys: Uint32Array): void {
    const layout = layoutOf(words, keys);
    const start = this.#reserve(layout.size);
    const piece = this.#units.length - 1;
    write(words, keys, layout, this.#units[piece] ?? nothing.units, this.#distances[piece] ?? nothing.distances, start);
  }

  /** Calls `visit` with the number of the form of every word of an article, in no particular order. */
  eachForm(place: number, visit: (form: number) => void): void {
    const units = this.units(place);
    const head = new ArticleHead();
    head.read(units, this.start(place));
    const end = head.end(units, head.buckets - 1);
    for (let at = head.end(units, -1); at < end; at += 1) {
      const unit = units[at] ?? 0;
      if (unit < FIRST_LEAD) visit(unit);
      else if (unit !== FILLER) visit(pairedForm(unit, units[++at] ?? 0));
    }
  }

  /** Makes room for an article and notes where it begins. */
  #reserve(size: number): number {
    if (this.#units.length === 0 || this.#free + size > CHUNK_UNITS) {
      this.#starts.push(this.#units.length * CHUNK_UNITS);
      const pieces = Math.max(1, Math.ceil(size / CHUNK_UNITS));
      const [units, distances] = [new Uint16Array(pieces * CHUNK_UNITS), new Uint8Array(pieces * CHUNK_UNITS)];
      for (let piece = 0; piece < pieces; piece += 1) {
        this.#units.push(units);
        this.#distances.push(distances);
      }
      this.#free = pieces > 1 ? CHUNK_UNITS : size;
      return 0;
    }
    this.#starts.push((this.#units.length - 1) * CHUNK_UNITS + this.#free);
    this.#free += size;
    return this.#free - size;
  }
}

const nothing = { units: new Uint16Array(0), distances: new Uint8Array(0) };

interface Layout {
  readonly bits: number;
  readonly isWide: boolean;
  /** Units in each bucket. */
  readonly sizes: Uint32Array;
  /** Units before the words, then in all. */
  readonly head: number;
  readonly size: number;
}

function layoutOf({ forms, fields }: StreamWords, keys: Uint32Array): Layout {
  let bits = 0;
  while (bits < MOST_BITS && forms.length >> bits > WORDS_PER_BUCKET) bits += 1;
  const buckets = 1 << bits;
  const sizes = new Uint32Array(buckets);
  const last = new Uint32Array(buckets);
  let body = 0;
  for (let at = 0; at < forms.length; at += 1) {
    const bucket = (keys[at] ?? 0) & (buckets - 1);
    const needed = unitsFor(forms[at] ?? 0) + fillersFor(at - (last[bucket] ?? 0));
    sizes[bucket] = (sizes[bucket] ?? 0) + needed;
    body += needed;
    last[bucket] = at;
  }
  const isWide = body > 0xffff;
  const head = 2 + (fields.length / 2) * RUN_HEADER + buckets * (isWide ? 2 : 1);
  return { bits, isWide, sizes, head, size: head + body };
}

function unitsFor(form: number): number {
  return form < FIRST_LEAD ? 1 : 2;
}

function fillersFor(distance: number): number {
  return Math.floor(distance / FILLER_DISTANCE);
}

function write(
  { forms, fields }: StreamWords,
  keys: Uint32Array,
  layout: Layout,
  units: Uint16Array,
  distances: Uint8Array,
  start: number,
): void {
  const buckets = 1 << layout.bits;
  const next = writeHead(fields, layout, units, start);
  const last = new Uint32Array(buckets);
  for (let at = 0; at < forms.length; at += 1) {
    const bucket = (keys[at] ?? 0) & (buckets - 1);
    const form = forms[at] ?? 0;
    let to = next[bucket] ?? 0;
    let distance = at - (last[bucket] ?? 0);
    for (; distance >= FILLER_DISTANCE; distance -= FILLER_DISTANCE) {
      units[to] = FILLER;
      distances[to++] = FILLER_DISTANCE;
    }
    distances[to] = distance;
    if (form >= FIRST_LEAD) units[to++] = leadOf(form);
    units[to++] = form < FIRST_LEAD ? form : trailOf(form);
    next[bucket] = to;
    last[bucket] = at;
  }
}

/** Writes all that stands before the words; gives the place of the first word of every bucket. */
function writeHead(fields: Uint32Array, layout: Layout, units: Uint16Array, start: number): Uint32Array {
  let to = start;
  units[to++] = layout.bits + (layout.isWide ? WIDE : 0);
  units[to++] = fields.length / 2;
  for (let at = 0; at < fields.length; at += 2) {
    const words = fields[at + 1] ?? 0;
    units[to++] = fields[at] ?? 0;
    units[to++] = words & 0xffff;
    units[to++] = words >>> 16;
  }
  const first = new Uint32Array(layout.sizes.length);
  let end = 0;
  layout.sizes.forEach((size, bucket) => {
    first[bucket] = start + layout.head + end;
    end += size;
    units[to++] = end & 0xffff;
    if (layout.isWide) units[to++] = end >>> 16;
  });
  return first;
}

/** Reads the head of one article after another without making anything new. */
export class ArticleHead {
  /** Number of buckets; a power of two. */
  buckets = 1;
  runs = 0;
  /** Where the runs begin. */
  firstRun = 0;
  #ends = 0;
  #isWide = false;
  #body = 0;

  read(units: Uint16Array, start: number): void {
    const flags = units[start] ?? 0;
    this.buckets = 1 << (flags & 0xff);
    this.#isWide = flags >= WIDE;
    this.runs = units[start + 1] ?? 0;
    this.firstRun = start + 2;
    this.#ends = this.firstRun + this.runs * RUN_HEADER;
    this.#body = this.#ends + this.buckets * (this.#isWide ? 2 : 1);
  }

  /** Where a bucket ends; bucket -1 ends where the words begin. */
  end(units: Uint16Array, bucket: number): number {
    if (bucket < 0) return this.#body;
    if (!this.#isWide) return this.#body + (units[this.#ends + bucket] ?? 0);
    const at = this.#ends + bucket * 2;
    return this.#body + (units[at] ?? 0) + (units[at + 1] ?? 0) * 0x10000;
  }
}
