import { keepBackups } from './backup';

/** Copies a folder once a day, beside everything else: a copy takes no part in whether something is saved. */
export class DailyBackup {
  private last: Promise<void> = Promise.resolve();
  private day = '';

  constructor(
    private readonly dir: string,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Makes today's copy where this program has not yet. */
  keep(now: Date): void {
    const today = now.toISOString().slice(0, 10);
    if (this.day === today) return;
    this.day = today;
    this.last = this.last.then(() => keepBackups(this.dir, now)).catch(this.failed);
  }

  /** Settles when no copy is being made. */
  idle(): Promise<void> {
    return this.last;
  }
}
