import type { Events } from '../../shared/program-events';

type SavedState = Events['notes.saved'];

/** Something of the reader's that is written to disk. */
interface Saved {
  readonly state: SavedState;
  readonly onState: (listener: (state: SavedState) => void) => unknown;
}

/** Tells, on every change, how all of it stands: failed when any failed, pending when any waits. */
export function joinSavedStates(parts: readonly Saved[], tell: (state: SavedState) => void): void {
  const join = (): void => {
    const states = parts.map((part) => part.state);
    tell(states.includes('failed') ? 'failed' : states.includes('pending') ? 'pending' : 'yes');
  };
  for (const part of parts) part.onState(join);
}
