import type { Saver, SavedFile, SavedState } from './saver';

/** What stores of files have in common: every change is there at once, the write follows. */
export abstract class SavedStore {
  protected abstract readonly saver: Pick<Saver<SavedFile>, 'state' | 'onState' | 'flush' | 'secure'>;

  /** How the last changes stand. */
  get state(): SavedState {
    return this.saver.state;
  }

  /** Calls back whenever `state` changes; gives the way to stop that. */
  onState(listener: (state: SavedState) => void): () => void {
    return this.saver.onState(listener);
  }

  /** Waits until everything done so far is on disk; rejects with code `disk` when it is not. */
  flush(): Promise<void> {
    return this.saver.flush();
  }

  /** Writes everything now, or puts it aside; gives the paths of the files of which something is on no disk at all. */
  secure(): Promise<readonly string[]> {
    return this.saver.secure();
  }
}
