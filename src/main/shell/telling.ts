// What the program tells its window goes out; what still holds is told again to a page that listens only now, or was loaded anew.
import type { Events } from '../../shared/program-events';
import type { Emit } from './program';

/** Events that say how something stands. */
const standing: ReadonlySet<keyof Events> = new Set(['notes.saved', 'engine.down'] as const);

/** Tells by `send`; `again` repeats what was told last of each thing that stands. */
export function telling(send: Emit): { readonly emit: Emit; readonly again: () => void } {
  const last = new Map<keyof Events, () => void>();
  return {
    emit: (name, payload) => {
      if (standing.has(name)) last.set(name, () => send(name, payload));
      send(name, payload);
    },
    again: () => {
      for (const tell of last.values()) tell();
    },
  };
}
