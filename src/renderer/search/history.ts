/** Searches remembered. */
const KEPT = 50;

/** The searches made last, newest first, with one more; what it only lengthens, letter by letter, gives way to it. */
export function withSearched(history: readonly string[], query: string): readonly string[] {
  const words = query.trim();
  if (words === '') return history;
  const others = history.filter((old) => old !== words);
  const [last] = others;
  const rest = last !== undefined && words.startsWith(last) ? others.slice(1) : others;
  return [words, ...rest].slice(0, KEPT);
}
