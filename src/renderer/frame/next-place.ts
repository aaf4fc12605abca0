/** Index of the part after the one with the focus, skipping parts that are not on screen. */
export function nextPlace(isThere: readonly boolean[], current: number, step: 1 | -1): number {
  for (let count = 1; count <= isThere.length; count += 1) {
    const index = (current + step * count + isThere.length * 2) % isThere.length;
    if (isThere[index] === true) return index;
  }
  return current;
}
