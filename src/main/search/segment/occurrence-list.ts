/** Places in one article, in order, and what stands at each; used again from article to article. */
export class OccurrenceList {
  count = 0;
  /** Numbers of words in the article; neighbours differ by one. */
  positions = new Int32Array(64);
  /** The form at each place. */
  forms = new Int32Array(64);

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

  /** Puts places in order that came from several lists: few, and mostly in order. */
  sort(): void {
    const { positions, forms } = this;
    for (let at = 1; at < this.count; at += 1) {
      const [position, form] = [positions[at] ?? 0, forms[at] ?? 0];
      let to = at;
      for (; to > 0 && (positions[to - 1] ?? 0) > position; to -= 1) {
        positions[to] = positions[to - 1] ?? 0;
        forms[to] = forms[to - 1] ?? 0;
      }
      positions[to] = position;
      forms[to] = form;
    }
  }
}
