import { existsSync } from 'node:fs';
import { watchRoots, type Watch } from './watch';

/** Keeps one watch of the roots at a time, whoever changes them meanwhile. */
export class RootWatch {
  private watch: Watch | null = null;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly onChange: (paths: readonly string[]) => void,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Watches these roots instead, as far as they are there; none ends the watch. */
  set(roots: readonly string[]): Promise<void> {
    this.last = this.last.then(() => this.replace(roots)).catch(this.onError);
    return this.last;
  }

  /** Settles when the watch asked for last is in force. */
  ready(): Promise<void> {
    return this.last;
  }

  private async replace(roots: readonly string[]): Promise<void> {
    await this.watch?.close();
    this.watch = null;
    this.watch = await watchRoots(
      roots.filter((root) => existsSync(root)),
      this.onChange,
      this.onError,
    );
  }
}
