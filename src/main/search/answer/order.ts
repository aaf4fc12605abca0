// The order of answers: by tier, then by score, then the newer first, then by place. Sorted as plain numbers, which is many times faster than
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

/** Tier and score of a key. */
function worthOf(key: number): number {
  return Math.floor(key / 2 ** 24);
}

/** Moves what is worth as much as one of the `first` lowest keys, which stand in front, to their end; gives how many they are then. */
export function withEquals(keys: Float64Array, first: number): number {
  if (keys.length <= first) return keys.length;
  let most = 0;
  for (let at = 0; at < first; at += 1) most = Math.max(most, keys[at] ?? 0);
  const end = (worthOf(most) + 1) * 2 ** 24;
  let kept = first;
  for (let at = first; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    if (key >= end) continue;
    keys[at] = keys[kept] ?? 0;
    keys[kept++] = key;
  }
  return kept;
}

/** Sorts keys; answers that are worth the same as `newer` has them, which compares two answers by number. */
export function sortBest(keys: Float64Array, newer: ((a: number, b: number) => number) | null): void {
  keys.sort();
  if (newer === null) return;
  for (let from = 0, to = 1; from < keys.length; from = to, to += 1) {
    const worth = worthOf(keys[from] ?? 0);
    while (to < keys.length && worthOf(keys[to] ?? 0) === worth) to += 1;
    if (to - from > 1) keys.subarray(from, to).sort((a, b) => newer(answerOfKey(a), answerOfKey(b)) || a - b);
  }
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
