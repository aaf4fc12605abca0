// The order of answers: by tier, then by score, then the newer first, then by place. Sorted as plain numbers, which is many times faster than
// with a comparison; takes up to 16 million answers.

import type { Pool } from './pool';

const STEPS = 2 ** 24 - 1;

/** The highest of some scores; never 0. */
export function highestOf(scores: Float64Array): number {
  let highest = Number.MIN_VALUE;
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score > highest) highest = score;
  }
  return highest;
}

/** Sorting keys of some answers, given by tier and score; the lowest is the best. `highest` is that of all answers. */
export function keysOf(answers: Uint32Array, tiers: Uint8Array, scores: Float64Array, highest: number): Float64Array {
  const keys = new Float64Array(answers.length);
  for (let at = 0; at < keys.length; at += 1) {
    const answer = answers[at] ?? 0;
    const step = STEPS - Math.round(((scores[answer] ?? 0) / highest) * STEPS);
    keys[at] = ((tiers[answer] ?? 0) * 2 ** 24 + step) * 2 ** 24 + answer;
  }
  return keys;
}

/** Shares of the highest score that are told apart by `foremost`. */
const SHARES = 1024;
const TIERS = 3;

/** So many answers are gathered before those are dropped that are not among the best by then. */
const GATHERED = 512;

/** Numbers of the `least` best answers, of all that are worth as much, and of some right behind them: quicker than keys for all. */
export function foremost(
  tiers: Uint8Array,
  scores: Float64Array,
  highest: number,
  least: number,
  pool: Pool,
): Uint32Array {
  const found = pool.numbers(tiers.length);
  const shares = pool.numbers(tiers.length);
  const often = pool.numbers(TIERS * SHARES).fill(0);
  const scale = (SHARES - 1) / highest;
  let [count, room, last] = [0, GATHERED, often.length];
  for (let at = 0; at < tiers.length; at += 1) {
    const share = (((tiers[at] ?? 0) + 1) * SHARES - 1 - (scores[at] ?? 0) * scale) >>> 0;
    if (share > last) continue;
    found[count] = at;
    shares[count++] = share;
    often[share] = (often[share] ?? 0) + 1;
    if (count < room) continue;
    last = lastShare(often, least);
    count = keepUpTo(last, shares, found, count);
    // As many more as are kept: what is worth as much as the best may be most of all there is.
    room = 2 * count + GATHERED;
  }
  return found.subarray(0, keepUpTo(lastShare(often, least), shares, found, count));
}

/** The share up to which the `least` best are; one more, since what is worth as much may lie on both sides of a border. */
function lastShare(often: Uint32Array, least: number): number {
  let last = 0;
  for (let count = often[0] ?? 0; count < least && last < often.length; count += often[last] ?? 0) last += 1;
  return last + 1;
}

/** Keeps, in the same memory, the answers whose share is not above `last`; gives how many these are. */
function keepUpTo(last: number, shares: Uint32Array, found: Uint32Array, count: number): number {
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const share = shares[at] ?? 0;
    if (share > last) continue;
    found[kept] = found[at] ?? 0;
    shares[kept++] = share;
  }
  return kept;
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
