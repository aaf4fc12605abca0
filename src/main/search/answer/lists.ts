/** Numbers in any of some ascending lists, each once, ascending. */
export function inAny(lists: readonly (readonly number[])[]): readonly number[] {
  const [only] = lists;
  if (only === undefined) return [];
  if (lists.length === 1) return only;
  const highest = lists.reduce((most, list) => Math.max(most, list.at(-1) ?? -1), -1);
  const isIn = new Uint8Array(highest + 1);
  for (const list of lists) for (const number of list) isIn[number] = 1;
  const found: number[] = [];
  for (let number = 0; number <= highest; number += 1) if (isIn[number] === 1) found.push(number);
  return found;
}
