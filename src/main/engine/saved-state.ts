import type { Events } from '../../shared/program-events';

type SavedState = Events['notes.saved'];

/** Something of the reader's that is written to disk. */
interface Saved {
  readonly state: SavedState;
  readonly onState: (listener: (state: SavedState) => void) => unknown;
}

const worstFirst: readonly SavedState[] = ['failed', 'aside', 'pending'];

/** Tells, now and on every change, how all of it stands: failed when any failed, aside when any is, pending when any waits. */
export function joinSavedStates(parts: readonly Saved[], tell: (state: SavedState) => void): void {
  const join = (): void => {
    const states = parts.map((part) => part.state);
    tell(worstFirst.find((state) => states.includes(state)) ?? 'yes');
  };
  for (const part of parts) part.onState(join);
  join();
}
