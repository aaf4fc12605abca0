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
  /** Resolves when everything taken so far was sent or has failed. */
  readonly settled: () => Promise<void>;
}

/** A saver that sends with `send`; a change that failed is kept, told to `failed` and sent again with the next one. */
export function noteSaver<Change extends object>(
  send: (change: Change) => Promise<unknown>,
  failed: (error: unknown) => void,
): NoteSaver<Change> {
  let waiting: Change | null = null;
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    while (waiting !== null) {
      const change: Change = waiting;
      waiting = null;
      try {
        await send(change);
      } catch (error) {
        waiting = { ...change, ...(waiting as Change | null) };
        failed(error);
        break;
      }
    }
    running = null;
  };
  return {
    save: (change) => {
      waiting = waiting === null ? change : { ...waiting, ...change };
      running ??= run();
    },
    settled: async () => {
      await running;
    },
  };
}
