// The places of one article where a word answers the query: all that matching looks at.

/** How much farther apart words on both sides of a hidden block are taken to stand: no phrase reaches across. */
export const HIDDEN_GAP = 1000;

/** Up to here the places are sorted by hand: quicker than a call. */
const FEW = 64;

/** A reusable list of places, in order. */
export class Events {
  count = 0;
  /** Number of the word in the article; neighbours differ by one. */
  positions = new Int32Array(256);
  /** Number of the matcher. */
  matchers = new Uint16Array(256);
  /** Field (`BODY`, `TITLE` …). */
  fields = new Uint8Array(256);
  /** Matcher by position, all 0 between uses. */
  #byPosition = new Uint16Array(4096);

  clear(): void {
    this.count = 0;
  }

  push(position: number, matcher: number): void {
    if (this.count === this.positions.length) this.#grow();
    this.positions[this.count] = position;
    this.matchers[this.count] = matcher;
    this.count += 1;
  }

  /** Copies a place to an earlier or the same spot of the list, `shift` positions farther on. */
  move(from: number, to: number, shift: number): void {
    this.positions[to] = (this.positions[from] ?? 0) + shift;
    this.matchers[to] = this.matchers[from] ?? 0;
  }

  /** Puts the places in order of position. */
  sort(): void {
    if (this.count > FEW) this.#sortMany();
    else this.#sortFew();
  }

  #sortFew(): void {
    const { positions, matchers } = this;
    for (let at = 1; at < this.count; at += 1) {
      const position = positions[at] ?? 0;
      if ((positions[at - 1] ?? 0) <= position) continue;
      const matcher = matchers[at] ?? 0;
      let to = at;
      for (; to > 0 && (positions[to - 1] ?? 0) > position; to -= 1) {
        positions[to] = positions[to - 1] ?? 0;
        matchers[to] = matchers[to - 1] ?? 0;
      }
      positions[to] = position;
      matchers[to] = matcher;
    }
  }

  /** Lays the places out by position and reads them back: no comparison at all. */
  #sortMany(): void {
    const { positions, matchers } = this;
    let last = 0;
    for (let at = 0; at < this.count; at += 1) last = Math.max(last, positions[at] ?? 0);
    if (last >= this.#byPosition.length) this.#byPosition = new Uint16Array(last * 2);
    const byPosition = this.#byPosition;
    for (let at = 0; at < this.count; at += 1) byPosition[positions[at] ?? 0] = matchers[at] ?? 0;
    for (let position = 0, to = 0; position <= last; position += 1) {
      const matcher = byPosition[position] ?? 0;
      if (matcher === 0) continue;
      byPosition[position] = 0;
      positions[to] = position;
      matchers[to++] = matcher;
    }
  }

  #grow(): void {
    const size = this.count * 2;
    const [positions, matchers] = [new Int32Array(size), new Uint16Array(size)];
    positions.set(this.positions);
    matchers.set(this.matchers);
    this.positions = positions;
    this.matchers = matchers;
    this.fields = new Uint8Array(size);
  }
}
