/**
 * Nodes by the keys they have, the newest of a key first. It grows by a slot with each node that comes (linear hashing:
 * Litwin, 1980), so that none of them waits until a larger table is made.
 */
export class Chains {
  /** By slot: one more than the node that came into it last. */
  #heads = new Int32Array(1);
  /** By node: one more than the one before it in its slot. */
  #before = new Int32Array(1024);
  #slots = 1;

  /** `keyOf` gives the key of a node, always the same. */
  constructor(private readonly keyOf: (node: number) => number) {}

  /** Puts a node in, which must not be in. */
  put(node: number): void {
    if (node >= this.#before.length) this.#before = grown(this.#before, node + 1);
    this.#push(this.#slotOf(this.keyOf(node)), node);
    this.#split();
  }

  /** The newest node of a key, and of others, that passes a test; `null` for none. */
  find(key: number, test: (node: number) => boolean): number | null {
    for (let next = this.#heads[this.#slotOf(key)] ?? 0; next > 0; next = this.#before[next - 1] ?? 0)
      if (test(next - 1)) return next - 1;
    return null;
  }

  /** Slots behind the last full power of two are not split yet: their nodes lie in the slots these will be split from. */
  #slotOf(key: number): number {
    const half = largestPowerIn(this.#slots);
    const slot = key & (2 * half - 1);
    return slot < this.#slots ? slot : slot - half;
  }

  /** Makes one more slot, out of the nodes of another. */
  #split(): void {
    const from = this.#slots - largestPowerIn(this.#slots);
    if (this.#slots === this.#heads.length) this.#heads = grown(this.#heads, this.#slots + 1);
    this.#slots += 1;
    const nodes: number[] = [];
    for (let next = this.#heads[from] ?? 0; next > 0; next = this.#before[next - 1] ?? 0) nodes.push(next - 1);
    this.#heads[from] = 0;
    for (const node of nodes.reverse()) this.#push(this.#slotOf(this.keyOf(node)), node);
  }

  #push(slot: number, node: number): void {
    this.#before[node] = this.#heads[slot] ?? 0;
    this.#heads[slot] = node + 1;
  }
}

function largestPowerIn(count: number): number {
  return 1 << (31 - Math.clz32(count));
}

function grown(list: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, list.length * 2));
  larger.set(list);
  return larger;
}
