import { Rest } from './rest';

/** Quiet time after the last change before it is told, in milliseconds: editors write in bursts. */
const QUIET = 100;
/** Longest time a change waits while others keep coming, in milliseconds. */
const LONGEST_WAIT = 2_000;
/**
 * How long a path rests after it was told, in milliseconds: twice as long each time it changes soon again. A file that is
 * being downloaded is looked at now and then, not at each stretch of it; one that is saved twice is told twice.
 */
const SHORTEST_REST = 100;
const LONGEST_REST = 16_000;
/** Soon is within so many times the rest. */
const SOON = 8;

/** Collects paths until they have been quiet for a while. */
export class Gathering {
  /** How long each path is going to rest. */
  readonly #pending = new Map<string, number>();
  /** By path, its last rest; until a change is no longer soon. */
  readonly #lately = new Map<string, Rest>();
  readonly #forgetting = new Map<Rest, NodeJS.Timeout>();
  #timer: NodeJS.Timeout | undefined;
  #since = 0;

  /** `onQuiet` gets the paths that were added since it was called last, each once. */
  constructor(private readonly onQuiet: (paths: readonly string[]) => void) {}

  add(path: string): void {
    const rest = this.#lately.get(path);
    if (rest?.takes(path) === true) return;
    this.#take(path, this.#pending.get(path) ?? (rest === undefined ? SHORTEST_REST : longer(rest)));
  }

  /** Forgets what was collected. */
  drop(): void {
    clearTimeout(this.#timer);
    for (const [rest, timer] of this.#forgetting) {
      rest.drop();
      clearTimeout(timer);
    }
    this.#forgetting.clear();
    this.#lately.clear();
    this.#pending.clear();
  }

  #take(path: string, rest: number): void {
    if (this.#pending.size === 0) this.#since = performance.now();
    this.#pending.set(path, rest);
    clearTimeout(this.#timer);
    const left = this.#since + LONGEST_WAIT - performance.now();
    this.#timer = setTimeout(() => this.#tell(), Math.min(QUIET, Math.max(0, left)));
  }

  #tell(): void {
    const paths = [...this.#pending.keys()];
    for (const length of new Set(this.#pending.values())) this.#restFor(length);
    this.#pending.clear();
    this.onQuiet(paths);
  }

  #restFor(length: number): void {
    const paths = [...this.#pending].flatMap(([path, own]) => (own === length ? path : []));
    const rest = new Rest(length, (changed) => {
      for (const path of changed) {
        this.#lately.delete(path);
        this.#take(path, longer(rest));
      }
    });
    for (const path of paths) this.#lately.set(path, rest);
    const forget = (): void => {
      this.#forgetting.delete(rest);
      for (const path of paths) if (this.#lately.get(path) === rest) this.#lately.delete(path);
    };
    this.#forgetting.set(rest, setTimeout(forget, length * SOON));
  }
}

function longer(rest: Rest): number {
  return Math.min(rest.length * 2, LONGEST_REST);
}
