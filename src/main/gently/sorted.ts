/** Items sorted or merged in one step. */
const RUN = 1024;

/** The items in order, equal ones as they came. */
export function* sorted<T extends object>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<void, readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += RUN) {
    runs.push(items.slice(at, at + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<T extends object>(
  one: readonly T[],
  other: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<void, readonly T[]> {
  const all: T[] = [];
  let [left, right] = [0, 0];
  for (let [a, b] = [one[0], other[0]]; a !== undefined || b !== undefined; [a, b] = [one[left], other[right]]) {
    const isNext = b === undefined || (a !== undefined && compare(a, b) <= 0);
    const next = isNext ? a : b;
    if (isNext) left += 1;
    else right += 1;
    if (next !== undefined) all.push(next);
    if (all.length % RUN === 0) yield;
  }
  return all;
}
