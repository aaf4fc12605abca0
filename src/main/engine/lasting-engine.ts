import type { Engine, EngineListeners } from './host';

/** An engine that ends again within this time, in milliseconds, is left alone. */
const LEAST_LIFE = 60_000;

/**
 * An engine that is started once more when its thread ends by itself: requests under way fail with `engine-down`, later
 * ones are answered. `onDown` is called only when that does not help. `start` gives a running engine each time.
 */
export function keepEngine(
  start: (listeners: EngineListeners) => Engine,
  listeners: EngineListeners,
  clock: () => number = Date.now,
): Engine {
  let isClosing = false;
  let startedAgain = -Infinity;
  const onDown = (detail: string): void => {
    if (isClosing || clock() - startedAgain < LEAST_LIFE) return listeners.onDown(detail);
    startedAgain = clock();
    listeners.onError(`the engine ended and is started again: ${detail}`, '');
    engine = start({ ...listeners, onDown });
    // Whatever the window shows may be older than what the new engine knows.
    listeners.onEvent('library.changed', { replaced: [] });
    listeners.onEvent('notes.changed', { articleId: null });
  };
  let engine = start({ ...listeners, onDown });
  return {
    ask: (name, input) => engine.ask(name, input),
    secure: (dir) => engine.secure(dir),
    setPreferences: (preferences) => engine.setPreferences(preferences),
    close: () => {
      isClosing = true;
      return engine.close();
    },
  };
}
