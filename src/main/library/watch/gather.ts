/** Quiet time after the last change before it is told, in milliseconds: editors write in bursts. */
const QUIET = 100;
/** Longest time a change waits while others keep coming, in milliseconds. */
const LONGEST_WAIT = 2_000;
/**
 * How long a path rests after it was told, in milliseconds: twice as long each time it changes meanwhile. A file that is
 * being downloaded is looked at now and then, not at each stretch of it.
 */
const REST = 250;
const LONGEST_REST = 16_000;

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
  /** By path that was told lately, those told with it that changed since. */
  const resting = new Map<string, Set<string>>();
  const rests = new Set<NodeJS.Timeout>();
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  const take = (path: string, rest: number): void => {
    if (pending.size === 0) since = performance.now();
    pending.set(path, rest);
    clearTimeout(timer);
    timer = setTimeout(flush, Math.min(QUIET, Math.max(0, since + LONGEST_WAIT - performance.now())));
  };
  const flush = (): void => {
    const told = new Map(pending);
    pending.clear();
    for (const rest of new Set(told.values())) restAll(pathsIn(told, rest), rest);
    onQuiet([...told.keys()]);
  };
  const restAll = (paths: readonly string[], rest: number): void => {
    const changed = new Set<string>();
    for (const path of paths) resting.set(path, changed);
    const wake = setTimeout(() => {
      rests.delete(wake);
      for (const path of paths) resting.delete(path);
      for (const path of changed) take(path, Math.min(rest * 2, LONGEST_REST));
    }, rest);
    rests.add(wake);
  };
  const add = (path: string): void => {
    const changed = resting.get(path);
    if (changed === undefined) take(path, pending.get(path) ?? REST);
    else changed.add(path);
  };
  const drop = (): void => {
    for (const own of [timer, ...rests]) clearTimeout(own);
    rests.clear();
    resting.clear();
    pending.clear();
  };
  return { add, drop };
}

function pathsIn(told: ReadonlyMap<string, number>, rest: number): readonly string[] {
  return [...told].flatMap(([path, own]) => (own === rest ? path : []));
}
