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
    this.#reserve(1);
    this.#reserveId(id);
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
    this.#reserve(1);
    this.#live[this.#count] = 0;
    this.#count += 1;
  }

  /** Takes in many articles at the next places, as `push` does, those that are not `isIn` without one: a start has thousands, and its code is new. */
  pushAll(
    { ids, shown, hidden }: Readonly<Record<'ids' | 'shown' | 'hidden', Uint32Array>>,
    isIn: (id: number) => boolean,
  ): void {
    const first = this.#count;
    this.#reserve(ids.length);
    this.#ids.set(ids, first);
    this.#shown.set(shown, first);
    this.#hidden.set(hidden, first);
    this.#count += ids.length;
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      this.#live[first + at] = 0;
      if (!isIn(id)) continue;
      if (id >= this.#placeOf.length) this.#reserveId(id);
      if (this.#placeOf[id] !== 0) this.remove(id);
      this.#placeOf[id] = first + at + 1;
      this.#live[first + at] = 1;
      this.#size += 1;
      this.#words += shown[at] ?? 0;
    }
  }

  remove(id: number): void {
    const place = this.placeOf(id);
    if (place < 0) return;
    this.#placeOf[id] = 0;
    this.#live[place] = 0;
    this.#size -= 1;
    this.#words -= this.#shown[place] ?? 0;
  }

  /** Makes room for so many more places. */
  #reserve(places: number): void {
    const count = this.#count + places;
    if (count <= this.#ids.length) return;
    this.#ids = grown(this.#ids, count);
    this.#shown = grown(this.#shown, count);
    this.#hidden = grown(this.#hidden, count);
    const live = new Uint8Array(this.#ids.length);
    live.set(this.#live);
    this.#live = live;
  }

  #reserveId(id: number): void {
    if (id >= this.#placeOf.length) this.#placeOf = grown(this.#placeOf, id + 1);
  }
}

function grown(numbers: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, Math.ceil(numbers.length * 1.5)));
  larger.set(numbers);
  return larger;
}
