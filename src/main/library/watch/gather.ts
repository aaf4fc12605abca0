/** Quiet time after the last change before it is told, in milliseconds: editors write in bursts. */
const QUIET = 100;
/** Longest time a change waits while others keep coming, in milliseconds. */
const LONGEST_WAIT = 2_000;

/** Collects paths until they have been quiet for a while. */
export interface Gathering {
  readonly add: (path: string) => void;
  /** Forgets what was collected. */
  readonly drop: () => void;
}

/** Begins to collect; `onQuiet` gets the paths that were added since it was called last, each once. */
export function gather(onQuiet: (paths: readonly string[]) => void): Gathering {
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  const flush = (): void => {
    const paths = [...pending];
    pending.clear();
    onQuiet(paths);
  };
  const add = (path: string): void => {
    if (pending.size === 0) since = Date.now();
    pending.add(path);
    clearTimeout(timer);
    timer = setTimeout(flush, Math.min(QUIET, Math.max(0, since + LONGEST_WAIT - Date.now())));
  };
  const drop = (): void => {
    clearTimeout(timer);
    pending.clear();
  };
  return { add, drop };
}
