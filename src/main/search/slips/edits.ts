// Words one or two slips away from a word, all in folded letters.

/** Spellings that are confused in speech or typing: tried before any other letter. */
const confusions: readonly (readonly [string, string])[] = [
  ['tr', 'ch'],
  ['s', 'x'],
  ['d', 'gi'],
  ['d', 'r'],
  ['gi', 'r'],
  ['gi', 'z'],
  ['d', 'z'],
  ['n', 'l'],
  ['i', 'y'],
  ['ngh', 'ng'],
  ['gh', 'g'],
  ['c', 'k'],
  ['ph', 'f'],
];

/** Keys that one confusion at the beginning or the end makes of a key. */
export function* confused(key: string): Generator<string> {
  for (const [left, right] of confusions) {
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const) {
      if (key.startsWith(from)) yield to + key.slice(from.length);
      if (key.endsWith(from)) yield key.slice(0, -from.length) + to;
    }
  }
}

/** Keys one edit away: a letter less, two swapped, a letter other or more. */
export function* oneEdit(key: string): Generator<string> {
  for (let at = 0; at <= key.length; at += 1) {
    const [before, after] = [key.slice(0, at), key.slice(at)];
    if (after.length > 0) yield before + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      if (after.length > 0) yield before + letter + after.slice(1);
      yield before + letter + after;
    }
  }
}

/** Edits (a letter more, less, other, or two swapped) between two words; anything above `limit` comes back as more. */
export function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (isSwap) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}
