// The walk through the occurrences of one key, from article to article.
import type { Events } from './events';
import { FORM_BITS, MANY_FORMS } from './occurrences';

/** Behind the last article. */
const DONE = 0xffffffff;

/** Reads the list `bytes[from, end)` once, from front to back. */
export class Cursor {
  #place = 0;
  #at: number;
  /** Where the occurrences of the present article end. */
  #next: number;

  /** `matchers` holds a matcher for every form of the key; 0 for a form that does not answer. */
  constructor(
    private readonly bytes: Uint8Array,
    from: number,
    private readonly end: number,
    private readonly matchers: Uint16Array,
  ) {
    this.#at = from;
    this.#next = from;
    this.#step();
  }

  /** Adds the occurrences in the article at `place`; places must be asked for in ascending order. */
  collect(place: number, events: Events): void {
    while (this.#place < place) this.#step();
    if (this.#place === place) this.#read(events);
  }

  #step(): void {
    this.#at = this.#next;
    if (this.#at >= this.end) {
      this.#place = DONE;
      return;
    }
    this.#place += this.#number();
    const length = this.#number();
    this.#next = this.#at + length;
  }

  #read(events: Events): void {
    const { matchers } = this;
    let position = 0;
    while (this.#at < this.#next) {
      const packed = this.#number();
      position += packed >>> FORM_BITS;
      let form = packed & MANY_FORMS;
      if (form === MANY_FORMS) form += this.#number();
      const matcher = matchers[form] ?? 0;
      if (matcher !== 0) events.push(position, matcher);
    }
  }

  #number(): number {
    const { bytes } = this;
    let byte = bytes[this.#at++] ?? 0;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let shift = 7;
    do {
      byte = bytes[this.#at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f);
    return value;
  }
}
