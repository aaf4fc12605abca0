import type { Span } from '../../../shared/article';

/** Those of a list in order, none of which covers another, that share a unit with the range; the rest is not looked at. */
export function overlapping<T extends Span>(list: readonly T[], from: number, to: number): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.end ?? Infinity) <= from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let one = list[low]; one !== undefined && one.start < to; one = list[low]) {
    found.push(one);
    low += 1;
  }
  return found;
}
