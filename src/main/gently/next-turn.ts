/** Settles once what waits by now was heard: lets questions be answered between two steps of long work. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
