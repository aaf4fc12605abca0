// What is written in the window and has not reached the program yet.

/** Something written, of which part may still be on its way. */
interface Written {
  /** Sends what waits; true when nothing does any more. */
  readonly flush: () => Promise<boolean>;
}

const written = new Set<Written>();

/** Keeps what is being written in mind until it has reached the program. */
export function keepInMind(one: Written): void {
  written.add(one);
}

/** Sends what waits of one that is written no more; it is forgotten once it has arrived. */
export async function letGo(one: Written): Promise<void> {
  if (await one.flush()) written.delete(one);
}

/** Hands everything over; false when something could not be. */
export async function handOver(): Promise<boolean> {
  const arrived = await Promise.all([...written].map((one) => one.flush()));
  return !arrived.includes(false);
}
