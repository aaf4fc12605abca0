// The walk through the occurrences of one key of a segment, for articles asked for one after another.
import type { Events } from '../events';
import { OccurrenceReader } from '../segment/occurrences';

/** Reads the occurrences of a key once, from front to back. */
export class Cursor {
  readonly #reader: OccurrenceReader;
  #isDone = false;

  /** `matchers` holds a matcher for every form of the key; 0 for a form that does not answer. */
  constructor(
    bytes: Uint8Array,
    private readonly matchers: Uint16Array,
  ) {
    this.#reader = new OccurrenceReader(bytes, matchers.length);
    this.#step();
  }

  /** Adds the occurrences in an article; articles must be asked for in ascending order, each once. */
  collect(article: number, events: Events): void {
    while (!this.#isDone && this.#reader.article < article) this.#step();
    if (this.#isDone || this.#reader.article !== article) return;
    this.#reader.each((position, form) => {
      const matcher = this.matchers[form] ?? 0;
      if (matcher !== 0) events.push(position, matcher);
    });
    this.#step();
  }

  #step(): void {
    this.#isDone = !this.#reader.step();
  }
}
