// The order of answers: by tier, then by score, then by place. Sorted as plain numbers, which is many times faster than
// with a comparison; takes up to 16 million answers.

const STEPS = 2 ** 24 - 1;

/** Sorting keys of answers 0, 1, 2 …, given by tier and score; the lowest is the best. */
export function keysOf(tiers: Uint8Array, scores: Float64Array): Float64Array {
  let best = Number.MIN_VALUE;
  for (const score of scores) if (score > best) best = score;
  const keys = new Float64Array(tiers.length);
  for (let at = 0; at < keys.length; at += 1) {
    const step = STEPS - Math.round(((scores[at] ?? 0) / best) * STEPS);
    keys[at] = ((tiers[at] ?? 0) * 2 ** 24 + step) * 2 ** 24 + at;
  }
  return keys;
}

/** The answer a key stands for. */
export function answerOfKey(key: number): number {
  return key % 2 ** 24;
}

/** Moves the `first` lowest keys to the front, in no particular order. Hoare's selection, with the middle of three as pivot. */
export function selectLowest(keys: Float64Array, first: number): void {
  let low = 0;
  let high = keys.length - 1;
  while (low < high) {
    const pivot = middleOf(keys[low] ?? 0, keys[(low + high) >>> 1] ?? 0, keys[high] ?? 0);
    let left = low;
    let right = high;
    while (left <= right) {
      while ((keys[left] ?? 0) < pivot) left += 1;
      while ((keys[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const other = keys[left] ?? 0;
      keys[left] = keys[right] ?? 0;
      keys[right] = other;
      left += 1;
      right -= 1;
    }
    if (first - 1 <= right) high = right;
    else if (first - 1 >= left) low = left;
    else return;
  }
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
