/** Every article of the index at a place of its own: those of the segments, then the newest. */
export class Places {
  #count = 0;
  #ids = new Uint32Array(64);
  #shown = new Uint32Array(64);
  #hidden = new Uint32Array(64);
  #live = new Uint8Array(64);
  /** Place of an id, plus one; 0 for none. */
  #placeOf = new Uint32Array(64);
  #size = 0;
  #words = 0;

  /** Number of places, those of articles that left included. */
  get count(): number {
    return this.#count;
  }

  /** Number of articles. */
  get size(): number {
    return this.#size;
  }

  /** Mean number of shown words of an article, at least 1. */
  get meanLength(): number {
    return Math.max(1, this.#words / Math.max(1, this.#size));
  }

  /** Ids by place. */
  get ids(): Uint32Array {
    return this.#ids;
  }

  /** Words outside and inside hidden blocks, by place. */
  get shown(): Uint32Array {
    return this.#shown;
  }

  get hidden(): Uint32Array {
    return this.#hidden;
  }

  /** 1 for a place whose article is in the index. */
  get live(): Uint8Array {
    return this.#live;
  }

  /** Place of an article; -1 for one that is not in the index. */
  placeOf(id: number): number {
    return (this.#placeOf[id] ?? 0) - 1;
  }

  /** Takes an article in at the next place, instead of any with this id. */
  push(id: number, shown: number, hidden: number): void {
    this.remove(id);
    this.#reserve(id);
    const place = this.#count;
    this.#ids[place] = id;
    this.#shown[place] = shown;
    this.#hidden[place] = hidden;
    this.#live[place] = 1;
    this.#placeOf[id] = place + 1;
    this.#count += 1;
    this.#size += 1;
    this.#words += shown;
  }

  /** Takes a place without an article. */
  skip(): void {
    this.#reserve(0);
    this.#live[this.#count] = 0;
    this.#count += 1;
  }

  remove(id: number): void {
    const place = this.placeOf(id);
    if (place < 0) return;
    this.#placeOf[id] = 0;
    this.#live[place] = 0;
    this.#size -= 1;
    this.#words -= this.#shown[place] ?? 0;
  }

  #reserve(id: number): void {
    if (this.#count === this.#ids.length) {
      this.#ids = grown(this.#ids, this.#count + 1);
      this.#shown = grown(this.#shown, this.#count + 1);
      this.#hidden = grown(this.#hidden, this.#count + 1);
      const live = new Uint8Array(this.#ids.length);
      live.set(this.#live);
      this.#live = live;
    }
    if (id >= this.#placeOf.length) this.#placeOf = grown(this.#placeOf, id + 1);
  }
}

function grown(numbers: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, Math.ceil(numbers.length * 1.5)));
  larger.set(numbers);
  return larger;
}
