// Where a key stands in one article after another: written article by article, read by whoever knows how many forms the
// key has.
//
//   article   its distance from the one before, twice, and 1 more when it has the key several times
//   once      position and form in one number
//   several   bytes that follow, twice, and 1 more when all are of one form; then that form and the distances between
//             positions, or distances and forms in one number each
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import type { OccurrenceList } from './occurrence-list';

/** Low bits of an occurrence that hold its form, for a key of so many forms. */
export function formBits(forms: number): number {
  return 32 - Math.clz32(Math.max(0, forms - 1));
}

/** Takes the occurrences of one key after the other. */
export class OccurrenceWriter {
  readonly #out = new ByteWriter(1024);
  readonly #own = new ByteWriter();
  #positions = new Uint32Array(64);
  #forms = new Uint32Array(64);
  #count = 0;
  #bits = 0;
  #lastArticle = 0;

  /** Begins another key, which has so many forms. */
  begin(forms: number): void {
    this.#out.clear();
    this.#bits = formBits(forms);
    this.#count = 0;
    this.#lastArticle = 0;
  }

  /** Adds an occurrence to the present article; positions ascend. */
  add(position: number, form: number): void {
    if (this.#count === this.#positions.length) {
      this.#positions = doubled(this.#positions);
      this.#forms = doubled(this.#forms);
    }
    this.#positions[this.#count] = position;
    this.#forms[this.#count] = form;
    this.#count += 1;
  }

  /** Ends the present article; articles ascend. */
  endArticle(article: number): void {
    const distance = (article - this.#lastArticle) * 2;
    this.#lastArticle = article;
    if (this.#count === 1) {
      this.#out.number(distance);
      this.#out.number(((this.#positions[0] ?? 0) << this.#bits) | (this.#forms[0] ?? 0));
    } else {
      this.#out.number(distance + 1);
      this.#several();
    }
    this.#count = 0;
  }

  /** Writes what was gathered of the key. */
  writeTo(out: ByteWriter): void {
    out.append(this.#out);
  }

  #several(): void {
    const isUniform = this.#bits > 0 && this.#isUniform();
    const own = this.#own;
    own.clear();
    if (isUniform) own.number(this.#forms[0] ?? 0);
    const bits = isUniform ? 0 : this.#bits;
    let last = 0;
    for (let at = 0; at < this.#count; at += 1) {
      const position = this.#positions[at] ?? 0;
      own.number(((position - last) << bits) | (isUniform ? 0 : (this.#forms[at] ?? 0)));
      last = position;
    }
    this.#out.number(own.length * 2 + (isUniform ? 1 : 0));
    this.#out.append(own);
  }

  #isUniform(): boolean {
    for (let at = 1; at < this.#count; at += 1) if (this.#forms[at] !== this.#forms[0]) return false;
    return true;
  }
}

/** Walks through the occurrences of one key, from article to article. Written out: long lists are walked through. */
export class OccurrenceReader {
  readonly #bits: number;
  #article = -1;
  /** Where the occurrences of the present article begin and end. */
  #first = 0;
  #next = 0;
  #isUniform = false;

  /** `forms` is the number of forms the key has. */
  constructor(
    private readonly bytes: Uint8Array,
    forms: number,
  ) {
    this.#bits = formBits(forms);
  }

  /** The present article; -1 before the first. */
  get article(): number {
    return this.#article;
  }

  /** Goes on to the next article; false behind the last one. */
  step(): boolean {
    if (this.#next >= this.bytes.length) return false;
    this.#goTo(this.#article + 1);
    return true;
  }

  /** Goes on to an article that is not before the present one; false when it does not have the key. */
  seek(article: number): boolean {
    if (this.#article < article) this.#goTo(article);
    return this.#article === article;
  }

  /** Adds every occurrence in the present article to `into`, its forms by other numbers. */
  copyTo(into: OccurrenceWriter, numbers: Uint32Array): void {
    const reader = new ByteReader(this.bytes, this.#first);
    const only = this.#isUniform ? reader.number() : 0;
    const bits = this.#isUniform ? 0 : this.#bits;
    const mask = (1 << bits) - 1;
    let position = 0;
    while (reader.at < this.#next) {
      const packed = reader.number();
      position += packed >>> bits;
      into.add(position, numbers[only | (packed & mask)] ?? 0);
    }
  }

  /** Adds the occurrences in the present article to a list. */
  read(into: OccurrenceList): void {
    const { bytes } = this;
    const end = this.#next;
    into.reserve(end - this.#first);
    const { positions, forms } = into;
    const reader = new ByteReader(bytes, this.#first);
    const only = this.#isUniform ? reader.number() : 0;
    const bits = this.#isUniform ? 0 : this.#bits;
    const mask = (1 << bits) - 1;
    let { count } = into;
    let position = 0;
    for (let { at } = reader; at < end; count += 1) {
      // One byte or two without a branch, which the processor could not foresee.
      const [low, high] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
      const isLong = low >>> 7;
      let packed = (low & 0x7f) | ((high & 0x7f & -isLong) << 7);
      at += 1 + isLong;
      if ((low & high) > 0x7f) [packed, at] = longNumber(bytes, at - 2);
      position += packed >>> bits;
      positions[count] = position;
      forms[count] = only | (packed & mask);
    }
    into.count = count;
  }

  /** Goes on until the present article is not before `article`, or is the last one. */
  #goTo(article: number): void {
    const { bytes } = this;
    let current = this.#article;
    let [first, next, isUniform] = [this.#first, this.#next, this.#isUniform];
    while (current < article && next < bytes.length) {
      let distance = bytes[next++] ?? 0;
      if (distance > 0x7f) [distance, next] = longNumber(bytes, next - 1);
      current = Math.max(0, current) + (distance >>> 1);
      first = next;
      isUniform = false;
      if ((distance & 1) === 0) {
        while ((bytes[next] ?? 0) > 0x7f) next += 1;
        next += 1;
        continue;
      }
      let length = bytes[next++] ?? 0;
      if (length > 0x7f) [length, next] = longNumber(bytes, next - 1);
      isUniform = (length & 1) === 1;
      first = next;
      next += length >>> 1;
    }
    this.#article = current;
    this.#first = first;
    this.#next = next;
    this.#isUniform = isUniform;
  }
}

/** The number at an offset, and where the next one begins. */
function longNumber(bytes: Uint8Array, at: number): readonly [number, number] {
  const reader = new ByteReader(bytes, at);
  const number = reader.number();
  return [number, reader.at];
}

function doubled(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(list.length * 2);
  larger.set(list);
  return larger;
}
