/** A scan: it stops soon after `signal` is aborted. */
type Scan = (signal: AbortSignal) => Promise<void>;

interface Turn {
  readonly controller: AbortController;
  readonly ended: Promise<void>;
}

/** Lets scans run one after another; whoever asks while one waits shares it. */
export class ScanQueue {
  private last: Promise<void> = Promise.resolve();
  private running: AbortController | null = null;
  private waiting: Turn | null = null;

  /** `onError` gets what a job throws; the next one runs all the same. */
  constructor(private readonly onError: (error: unknown) => void) {}

  /** Runs `job` when its turn comes; settles when it has ended. */
  after(job: () => Promise<void>): Promise<void> {
    this.last = this.last.then(job).catch(this.onError);
    return this.last;
  }

  /** Runs `scan` when its turn comes, unless one that was not cancelled waits already. */
  scan(scan: Scan): Promise<void> {
    if (this.waiting !== null && !this.waiting.controller.signal.aborted) return this.waiting.ended;
    const controller = new AbortController();
    const ended = this.after(async () => {
      if (this.waiting?.controller === controller) this.waiting = null;
      this.running = controller;
      await scan(controller.signal).finally(() => (this.running = null));
    });
    this.waiting = { controller, ended };
    return ended;
  }

  /** Stops the scan under way and the one that waits. */
  cancel(): void {
    this.running?.abort();
    this.waiting?.controller.abort();
  }

  /** Settles when nothing runs any more. */
  idle(): Promise<void> {
    return this.last;
  }
}
