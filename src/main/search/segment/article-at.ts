/** The article of a segment that has a place of the running count of words, by where each article starts; not one before `least`; common words stand in one soon behind it. */
export function articleAt(starts: Uint32Array, place: number, least: number): number {
  let low = least;
  let step = 1;
  while (low + step < starts.length && (starts[low + step] ?? 0) <= place) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, starts.length - 1);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
