/**
 * Nodes by the keys they have, the newest of a key first. It grows by a slot with each node that comes (linear hashing:
 * Litwin, 1980), so that none of them waits until a larger table is made.
 */
export class Chains {
  /** By slot: one more than the node that came into it last. */
  #heads: Int32Array;
  /** By node: one more than the one before it in its slot. */
  #before: Int32Array;
  #keys: Int32Array;
  #slots: number;
  #size = 0;

  /** With room for so many nodes before it grows, 1 at least. */
  constructor(room: number) {
    this.#slots = 2 ** Math.ceil(Math.log2(room));
    this.#heads = new Int32Array(this.#slots);
    this.#before = new Int32Array(room);
    this.#keys = new Int32Array(room);
  }

  /** Puts a node in, which must not be in. */
  put(node: number, key: number): void {
    if (node >= this.#keys.length) {
      this.#before = grown(this.#before, node + 1);
      this.#keys = grown(this.#keys, node + 1);
    }
    const slot = this.#slotOf(key);
    this.#keys[node] = key;
    this.#before[node] = this.#heads[slot] ?? 0;
    this.#heads[slot] = node + 1;
    this.#size += 1;
    if (this.#size > this.#slots) this.#split();
  }

  /** The newest node of a key, 32 bits with or without a sign, that passes a test; `null` for none. */
  find(key: number, test: (node: number) => boolean): number | null {
    const kept = key | 0;
    for (let next = this.#heads[this.#slotOf(key)] ?? 0; next > 0; next = this.#before[next - 1] ?? 0)
      if (this.#keys[next - 1] === kept && test(next - 1)) return next - 1;
    return null;
  }

  /** Slots behind the last full power of two are not split yet: their nodes lie in the slots these will be split from. */
  #slotOf(key: number): number {
    const half = largestPowerIn(this.#slots);
    const slot = key & (2 * half - 1);
    return slot < this.#slots ? slot : slot - half;
  }

  /** Makes one more slot, out of the nodes of another, which stay in their order. */
  #split(): void {
    const from = this.#slots - largestPowerIn(this.#slots);
    if (this.#slots === this.#heads.length) this.#heads = grown(this.#heads, this.#slots + 1);
    this.#slots += 1;
    let next = this.#heads[from] ?? 0;
    this.#heads[from] = 0;
    for (let [stays, moves] = [0, 0]; next > 0;) {
      const node = next - 1;
      const slot = this.#slotOf(this.#keys[node] ?? 0);
      const last = slot === from ? stays : moves;
      if (last === 0) this.#heads[slot] = next;
      else this.#before[last - 1] = next;
      if (slot === from) stays = next;
      else moves = next;
      next = this.#before[node] ?? 0;
      this.#before[node] = 0;
    }
  }
}

function largestPowerIn(count: number): number {
  return 1 << (31 - Math.clz32(count));
}

function grown(list: Int32Array, least: number): Int32Array {
  const larger = new Int32Array(Math.max(least, list.length * 2));
  larger.set(list);
  return larger;
}
