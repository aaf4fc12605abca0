// The places of one article where a word answers the query: all that matching looks at.

/** How much farther apart words on both sides of a hidden block are taken to stand: no phrase reaches across. */
export const HIDDEN_GAP = 1000;

/** A reusable list of places, in order. */
export class Events {
  count = 0;
  /** Number of the word in the article; neighbours differ by one. */
  positions = new Int32Array(256);
  /** Number of the matcher. */
  matchers = new Uint16Array(256);
  /** Field (`BODY`, `TITLE` …). */
  fields = new Uint8Array(256);

  clear(): void {
    this.count = 0;
  }

  push(position: number, matcher: number): void {
    if (this.count === this.positions.length) this.#grow();
    this.positions[this.count] = position;
    this.matchers[this.count] = matcher;
    this.count += 1;
  }

  #grow(): void {
    const size = this.count * 2;
    const [positions, matchers, fields] = [new Int32Array(size), new Uint16Array(size), new Uint8Array(size)];
    positions.set(this.positions);
    matchers.set(this.matchers);
    fields.set(this.fields);
    this.positions = positions;
    this.matchers = matchers;
    this.fields = fields;
  }
}
