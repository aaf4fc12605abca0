/** Places in one article, in order, and what stands at each; used again from article to article. */
export class OccurrenceList {
  count = 0;
  /** Numbers of words in the article; neighbours differ by one. */
  positions = new Int32Array(64);
  /** The form at each place. */
  forms = new Int32Array(64);
  /** Room for what is put between other places. */
  #added = new Int32Array(64);
  #addedForms = new Int32Array(64);

  clear(): void {
    this.count = 0;
  }

  /** Makes room for so many places more. */
  reserve(more: number): void {
    const size = this.count + more;
    if (size <= this.positions.length) return;
    const [positions, forms] = [new Int32Array(size * 2), new Int32Array(size * 2)];
    positions.set(this.positions);
    forms.set(this.forms);
    this.positions = positions;
    this.forms = forms;
  }

  /** Adds a place. */
  push(position: number, form: number): void {
    this.reserve(1);
    this.positions[this.count] = position;
    this.forms[this.count] = form;
    this.count += 1;
  }

  /** Puts the places from `second` on between those before it; each of the two is in order. */
  join(second: number): void {
    const { positions, forms, count } = this;
    if (second === 0 || second === count || (positions[second - 1] ?? 0) < (positions[second] ?? 0)) return;
    this.#setAside(second);
    const added = this.#added;
    const addedForms = this.#addedForms;
    let to = count - 1;
    let first = second - 1;
    for (let at = count - second - 1; at >= 0; to -= 1) {
      const isFirst = first >= 0 && (positions[first] ?? 0) > (added[at] ?? 0);
      positions[to] = (isFirst ? positions[first] : added[at]) ?? 0;
      forms[to] = (isFirst ? forms[first] : addedForms[at]) ?? 0;
      if (isFirst) first -= 1;
      else at -= 1;
    }
  }
  /** Copies the places from one on, and their forms. */
  #setAside(from: number): void {
    const { positions, forms, count } = this;
    if (count - from > this.#added.length) {
      this.#added = new Int32Array(positions.length);
      this.#addedForms = new Int32Array(positions.length);
    }
    for (let at = from; at < count; at += 1) {
      this.#added[at - from] = positions[at] ?? 0;
      this.#addedForms[at - from] = forms[at] ?? 0;
    }
  }
}
