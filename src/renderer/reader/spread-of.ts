/** At most `most` of a list, from all over it and in its order. */
export function spreadOf<T>(list: readonly T[], most: number): readonly T[] {
  const every = Math.max(1, Math.ceil(list.length / most));
  return list.filter((_, at) => at % every === 0);
}
