/** Work passes while it is open and waits while it is shut. */
export class Gate {
  private waiting: (() => void)[] = [];
  private shut = false;

  get isShut(): boolean {
    return this.shut;
  }

  close(): void {
    this.shut = true;
  }

  /** Lets everything through that waits. */
  open(): void {
    this.shut = false;
    for (const pass of this.waiting.splice(0)) pass();
  }

  /** Settles when the gate is open, or `signal` aborted. */
  passed(signal: AbortSignal): Promise<void> {
    if (!this.shut || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
}
