// Where a key stands in one article after another: written article by article, read by whoever knows how many forms the
// key has.
//
//   article   its distance from the one before, twice, and 1 more when it has the key several times
//   once      position and form in one number
//   several   bytes that follow, twice, and 1 more when all are of one form; then that form and the distances between
//             positions, or distances and forms in one number each
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';

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

/** Walks through the occurrences of one key, from article to article. */
export class OccurrenceReader {
  readonly #reader: ByteReader;
  readonly #bits: number;
  #article = 0;
  /** Where the occurrences of the present article begin and end. */
  #first = 0;
  #next = 0;
  #isUniform = false;

  /** `forms` is the number of forms the key has. */
  constructor(bytes: Uint8Array, forms: number) {
    this.#reader = new ByteReader(bytes);
    this.#bits = formBits(forms);
  }

  /** The present article. */
  get article(): number {
    return this.#article;
  }

  /** Goes on to the next article; false behind the last one. Written out: long lists are walked through. */
  step(): boolean {
    const reader = this.#reader;
    const { bytes } = reader;
    let at = this.#next;
    if (at >= bytes.length) return false;
    let distance = bytes[at++] ?? 0;
    if (distance > 0x7f) {
      reader.at = at - 1;
      distance = reader.number();
      at = reader.at;
    }
    this.#article += distance >>> 1;
    this.#isUniform = false;
    if ((distance & 1) === 0) {
      this.#first = at;
      while ((bytes[at] ?? 0) > 0x7f) at += 1;
      this.#next = at + 1;
      return true;
    }
    let length = bytes[at++] ?? 0;
    if (length > 0x7f) {
      reader.at = at - 1;
      length = reader.number();
      at = reader.at;
    }
    this.#isUniform = (length & 1) === 1;
    this.#first = at;
    this.#next = at + (length >>> 1);
    return true;
  }

  /** Goes on to an article that is not before the present one; false when it does not have the key. */
  seek(article: number): boolean {
    while (this.#article < article && this.step());
    return this.#article === article;
  }

  /** Adds every occurrence in the present article to `into`, its forms by other numbers. */
  copyTo(into: OccurrenceWriter, numbers: Uint32Array): void {
    const reader = this.#reader;
    reader.at = this.#first;
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

  /** Calls `visit` with every occurrence in the present article. */
  each(visit: (position: number, form: number) => void): void {
    const reader = this.#reader;
    reader.at = this.#first;
    const only = this.#isUniform ? reader.number() : 0;
    const bits = this.#isUniform ? 0 : this.#bits;
    const mask = (1 << bits) - 1;
    let position = 0;
    while (reader.at < this.#next) {
      const packed = reader.number();
      position += packed >>> bits;
      visit(position, only | (packed & mask));
    }
  }
}

function doubled(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(list.length * 2);
  larger.set(list);
  return larger;
}
