// Long work comes in as steps; it goes out in slices, between which whoever asks something is answered.
import { nextTurn } from './next-turn';
import { isWaiting } from './sent';

/** Longest slice, in milliseconds: timers and what was read from disk wait no longer, whoever asks something only for a step. */
const SLICE = 8;
/** As `SLICE`, of an answer: work for which nobody waits, which comes between, holds it up the less. */
export const ANSWER_SLICE = 24;

/** Runs steps in slices of so many milliseconds, less where something is sent to this thread, with `pause` awaited between them; gives what they come to. */
export async function inSlices<T>(
  steps: Generator<void, T>,
  pause: () => Promise<void> = nextTurn,
  slice = SLICE,
): Promise<T> {
  let until = performance.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until && !isWaiting()) continue;
    await pause();
    until = performance.now() + slice;
  }
}

/** Runs all steps at once; gives what they come to. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The steps, given up with `null` once `holds` is false. */
export function* whileItHolds<T>(steps: Generator<void, T>, holds: () => boolean): Generator<void, T | null> {
  while (holds()) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield;
  }
  return null;
}
