import type { SearchIndex } from '../../search/search-index';
import type { OpenCatalogue } from '../catalogue/open-catalogue';
import { nextTurn } from '../../gently/next-turn';

interface Parts {
  readonly index: Pick<SearchIndex, 'fold'>;
  readonly keepGently: OpenCatalogue['keepGently'];
  /** Aborted when the library closes: work under way ends at its next pause, none begins. */
  readonly closing: AbortSignal;
  readonly onError: (error: unknown) => void;
}

/** How long nothing has changed when the catalogue is kept, in milliseconds: who closes the program then waits for nothing. */
const STILL = 30_000;
/** How long after one keeping of a library that does not stand still for long another begins, in milliseconds: each takes in all articles. */
const SELDOM = 600_000;

/** Long work for which nobody waits, one after the other, with pauses in which questions are answered. It never fails: errors are told. */
export class BackgroundWork {
  private last: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private keptAt = -Infinity;

  constructor(private readonly parts: Parts) {}

  /** Merges what the index holds in pieces. */
  fold(): Promise<void> {
    return this.run((pause) => this.parts.index.fold(pause));
  }

  /** Keeps the catalogue, so that the next start is quick. */
  keepCatalogue(): Promise<void> {
    return this.run(async (pause) => {
      if (await this.parts.keepGently(pause)) this.keptAt = performance.now();
    });
  }

  /** Keeps the catalogue once this was not asked for for a while. */
  keepWhenStill(): void {
    clearTimeout(this.timer);
    const wait = Math.max(STILL, this.keptAt + SELDOM - performance.now());
    this.timer = setTimeout(() => void this.keepCatalogue(), wait).unref();
  }

  /** Settles when nothing runs any more. */
  idle(): Promise<void> {
    return this.last;
  }

  private run(work: (pause: () => Promise<void>) => Promise<void>): Promise<void> {
    const { closing, onError } = this.parts;
    const pause = async (): Promise<void> => {
      closing.throwIfAborted();
      await nextTurn();
    };
    this.last = this.last.then(async () => {
      if (closing.aborted) return;
      await work(pause).catch((error: unknown) => {
        if (error !== closing.reason) onError(error);
      });
    });
    return this.last;
  }
}
