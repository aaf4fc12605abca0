// The walk through the occurrences of one key of a segment, from article to article.
import type { Events } from '../events';
import { FORM_BITS, MANY_FORMS } from '../segment/block-writer';
import { ByteReader } from '../segment/byte-reader';

/** Behind the last article. */
const DONE = 0xffffffff;

/** Reads the occurrences of a key once, from front to back. */
export class Cursor {
  #article = 0;
  /** Where the occurrences of the present article end. */
  #next = 0;
  readonly #reader: ByteReader;

  /** `matchers` holds a matcher for every form of the key; 0 for a form that does not answer. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly matchers: Uint16Array,
  ) {
    this.#reader = new ByteReader(bytes);
    this.#step();
  }

  /** Adds the occurrences in an article; articles must be asked for in ascending order. */
  collect(article: number, events: Events): void {
    while (this.#article < article) this.#step();
    if (this.#article === article) this.#read(events);
  }

  #step(): void {
    this.#reader.at = this.#next;
    if (this.#next >= this.bytes.length) {
      this.#article = DONE;
      return;
    }
    this.#article += this.#reader.number();
    const length = this.#reader.number();
    this.#next = this.#reader.at + length;
  }

  #read(events: Events): void {
    const reader = this.#reader;
    let position = 0;
    while (reader.at < this.#next) {
      const packed = reader.number();
      position += packed >>> FORM_BITS;
      let form = packed & MANY_FORMS;
      if (form === MANY_FORMS) form += reader.number();
      const matcher = this.matchers[form] ?? 0;
      if (matcher !== 0) events.push(position, matcher);
    }
  }
}
