/** Quiet time after the last change before it is told, in milliseconds: editors write in bursts. */
const QUIET = 100;
/** Longest time a change waits while others keep coming, in milliseconds. */
const LONGEST_WAIT = 2_000;
/**
 * How long a path rests after it was told, in milliseconds: twice as long each time it changes soon again. A file that is
 * being downloaded is looked at now and then, not at each stretch of it; one that is saved twice is told twice.
 */
const REST = 100;
const LONGEST_REST = 16_000;
/** Soon is within so many times the rest. */
const SOON = 8;

/** Collects paths until they have been quiet for a while. */
export interface Gathering {
  readonly add: (path: string) => void;
  /** Forgets what was collected. */
  readonly drop: () => void;
}

/** Begins to collect; `onQuiet` gets the paths that were added since it was called last, each once. */
export function gather(onQuiet: (paths: readonly string[]) => void): Gathering {
  /** How long each path is going to rest. */
  const pending = new Map<string, number>();
  /** By path, those it was told with; until a change is no longer soon. */
  const lately = new Map<string, Told>();
  const timers = new Set<NodeJS.Timeout>();
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  const after = (milliseconds: number, run: () => void): void => {
    const own = setTimeout(() => {
      timers.delete(own);
      run();
    }, milliseconds);
    timers.add(own);
  };
  const take = (path: string, rest: number): void => {
    if (pending.size === 0) since = performance.now();
    pending.set(path, rest);
    clearTimeout(timer);
    timer = setTimeout(flush, Math.min(QUIET, Math.max(0, since + LONGEST_WAIT - performance.now())));
  };
  const flush = (): void => {
    const paths = [...pending.keys()];
    for (const rest of new Set(pending.values())) restAll(rest);
    pending.clear();
    onQuiet(paths);
  };
  const restAll = (rest: number): void => {
    const paths = [...pending].flatMap(([path, own]) => (own === rest ? path : []));
    const told: Told = { rest, changed: new Set() };
    for (const path of paths) lately.set(path, told);
    after(rest, () => {
      for (const path of told.changed ?? []) take(path, longer(rest));
      told.changed = null;
    });
    after(rest * SOON, () => {
      for (const path of paths) if (lately.get(path) === told) lately.delete(path);
    });
  };
  const add = (path: string): void => {
    const told = lately.get(path);
    if (told?.changed) told.changed.add(path);
    else take(path, pending.get(path) ?? (told === undefined ? REST : longer(told.rest)));
  };
  const drop = (): void => {
    for (const own of [timer, ...timers]) clearTimeout(own);
    timers.clear();
    lately.clear();
    pending.clear();
  };
  return { add, drop };
}

/** Paths that were told together. */
interface Told {
  readonly rest: number;
  /** Those that changed since; `null` once they have rested. */
  changed: Set<string> | null;
}

function longer(rest: number): number {
  return Math.min(rest * 2, LONGEST_REST);
}
