// Writes what `occurrences.ts` reads.
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';

/** Places from one skip to the next; more where lists were joined. */
const STRIDE = 64;

/** Takes the places of one form after the other. */
export class PlaceWriter {
  readonly #places = new ByteWriter();
  readonly #skips = new ByteWriter(16);
  #last = 0;
  /** Places since the last skip, and where that leads to. */
  #since = 0;
  #skipPlace = 0;
  #skipEnd = 0;

  clear(): void {
    this.#places.clear();
    this.#skips.clear();
    this.#last = 0;
    this.#since = 0;
    this.#skipPlace = 0;
    this.#skipEnd = 0;
  }

  add(place: number): void {
    if (this.#since >= STRIDE) this.#addSkip();
    this.#places.number(place - this.#last);
    this.#last = place;
    this.#since += 1;
  }

  /** As `add`, with the places in `[from, to)` of a list. */
  addAll(places: Uint32Array, from: number, to: number): void {
    for (let at = from; at < to;) {
      if (this.#since >= STRIDE) this.#addSkip();
      const end = Math.min(to, at + STRIDE - this.#since);
      this.#places.distances(places, at, end, this.#last);
      this.#last = places[end - 1] ?? 0;
      this.#since += end - at;
      at = end;
    }
  }

  /** Adds what `writeTo` wrote of a form to `bytes[from, end)`, its places so many further on, without reading most of them. */
  addWritten(bytes: Uint8Array, from: number, end: number, further: number): void {
    const reader = new ByteReader(bytes, from);
    const length = reader.number();
    const skips = reader.at;
    const places = skips + length;
    // All articles of a form may have gone in a merge before.
    if (places === end) return;
    if (this.#since >= STRIDE) this.#addSkip();
    reader.at = places;
    let place = reader.number();
    const second = reader.at;
    this.#places.number(place + further - this.#last);
    // The first place may take more or fewer bytes than it did.
    const moved = this.#places.length - second;
    this.#places.part(bytes, second, end);
    this.#since += 1;
    if (length > 0) {
      reader.at = skips;
      const to = reader.number();
      place = reader.number();
      this.#skips.number(places + to + moved - this.#skipEnd);
      this.#skips.number(place + further - this.#skipPlace);
      const rest = reader.at;
      let at = places + to;
      for (reader.at = rest; reader.at < places; place += reader.number()) at += reader.number();
      this.#skips.part(bytes, rest, places);
      this.#skipEnd = at + moved;
      this.#skipPlace = place + further;
      this.#since = 0;
      reader.at = at;
    }
    for (; reader.at < end; this.#since += 1) place += reader.number();
    this.#last = place + further;
  }

  writeTo(out: ByteWriter, isLast: boolean): void {
    const skips = this.#skips.length;
    if (!isLast) out.number(sizeOf(skips) + skips + this.#places.length);
    out.number(skips);
    out.append(this.#skips);
    out.append(this.#places);
  }

  #addSkip(): void {
    this.#skips.number(this.#places.length - this.#skipEnd);
    this.#skips.number(this.#last - this.#skipPlace);
    this.#skipEnd = this.#places.length;
    this.#skipPlace = this.#last;
    this.#since = 0;
  }
}

/** Takes the occurrences of one key after the other. */
export class OccurrenceWriter {
  readonly #writers: PlaceWriter[] = [];
  #forms = 0;

  /** Begins another key, which has so many forms. */
  begin(forms: number): void {
    this.#forms = forms;
    for (let form = 0; form < forms; form += 1) {
      const writer = this.#writers[form];
      if (writer === undefined) this.#writers.push(new PlaceWriter());
      else writer.clear();
    }
  }

  /** Adds a place of a form; those of one form ascend. */
  add(place: number, form: number): void {
    this.#writers[form]?.add(place);
  }

  /** Adds what `writeTo` wrote of a key to `bytes[from, end)`: forms come under other numbers, places so many further on. */
  addWritten(bytes: Uint8Array, from: number, end: number, numbers: Uint32Array, further: number): void {
    const reader = new ByteReader(bytes, from);
    for (let form = 0; form < numbers.length; form += 1) {
      const length = form === numbers.length - 1 ? end - reader.at : reader.number();
      this.#writers[numbers[form] ?? 0]?.addWritten(bytes, reader.at, reader.at + length, further);
      reader.at += length;
    }
  }

  /** Writes what was gathered of the key. */
  writeTo(out: ByteWriter): void {
    for (let form = 0; form < this.#forms; form += 1) this.#writers[form]?.writeTo(out, form === this.#forms - 1);
  }
}

/** Bytes a number takes. */
function sizeOf(number: number): number {
  let bytes = 1;
  for (let rest = number >>> 7; rest > 0; rest >>>= 7) bytes += 1;
  return bytes;
}
