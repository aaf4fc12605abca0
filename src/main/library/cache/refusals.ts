import type { ProblemList } from '../problem-list';
import { isRefusal, refused } from './cache-trouble';
import { refusalOf } from './place-cache';

/** How often a disk that refused is tried again, in milliseconds: no watch tells when there is room. */
const AGAIN = 5_000;

interface Parts {
  /** Where the cache lies. */
  readonly dir: string;
  /** Writes what waits for room; throws while there is none. */
  readonly catchUp: () => void;
  readonly problems: Pick<ProblemList, 'blameCache' | 'forgiveCache'>;
  /** The disk refused, or takes the cache again. */
  readonly onChange: (isRefused: boolean) => void;
  /** Aborted when the library closes: nothing is told or tried any more. */
  readonly closing: AbortSignal;
}

/** Tells of a disk that refuses the cache, among the problems, and tries it again until it takes it: what was read stands in memory all the same. */
export class Refusals {
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly parts: Parts) {}

  /** False for an error in which no disk refuses the cache. */
  take(error: unknown): boolean {
    if (!isRefusal(error)) return false;
    const { dir, problems, onChange, closing } = this.parts;
    problems.blameCache(refused(dir, error));
    if (closing.aborted) return true;
    onChange(true);
    this.#tryLater();
    return true;
  }

  #tryLater(): void {
    if (this.#timer === undefined) this.#timer = setTimeout(() => this.#try(), AGAIN).unref();
  }

  #try(): void {
    const { problems, onChange, closing } = this.parts;
    this.#timer = undefined;
    if (closing.aborted) return;
    if (!this.#catchUp()) {
      this.#tryLater();
      return;
    }
    problems.forgiveCache();
    onChange(false);
  }

  /** Writes what waits for room; false while the disk refuses. */
  #catchUp(): boolean {
    try {
      this.parts.catchUp();
      return refusalOf(this.parts.dir) === null;
    } catch {
      return false;
    }
  }
}
