// Changes of one note in, at most one request on its way out: later changes wait and are sent together.

/** What can change of a note. */
export type NoteChange<Colour extends string = string> = {
  readonly comment?: string;
  readonly tags?: readonly string[];
  readonly colour?: Colour;
};

/** Saves one note. */
export interface NoteSaver<Change> {
  /** Takes a change; it is sent as soon as nothing is on its way. */
  readonly save: (change: Change) => void;
  /** Sends what waits; true when nothing does any more. */
  readonly flush: () => Promise<boolean>;
  /** Sends nothing any more. */
  readonly drop: () => void;
}

/** Milliseconds until what could not be sent is sent again. */
const AGAIN = 2000;

/**
 * A saver that sends with `send`; a change that failed is kept and sent again with the next one, or after a while. `failed`
 * hears of every failure, and whether it is the first in a row, and says whether the change may be sent again at all.
 */
export function noteSaver<Change extends object>(
  send: (change: Change) => Promise<unknown>,
  failed: (error: unknown, isFirst: boolean) => boolean,
): NoteSaver<Change> {
  let waiting: Change | null = null;
  let running: Promise<void> | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  let hasFailed = false;
  const keep = (change: Change, error: unknown): void => {
    waiting = failed(error, !hasFailed) ? { ...change, ...waiting } : null;
    hasFailed = waiting !== null;
    if (hasFailed) again = setTimeout(start, AGAIN);
  };
  const run = async (): Promise<void> => {
    clearTimeout(again);
    while (waiting !== null) {
      const change: Change = waiting;
      waiting = null;
      try {
        await send(change);
        hasFailed = false;
      } catch (error) {
        keep(change, error);
        break;
      }
    }
    running = null;
  };
  const start = (): void => {
    if (waiting !== null) running ??= run();
  };
  return {
    save: (change) => {
      waiting = waiting === null ? change : { ...waiting, ...change };
      start();
    },
    flush: async () => {
      start();
      await running;
      return waiting === null;
    },
    drop: () => {
      clearTimeout(again);
      waiting = null;
    },
  };
}
