import { stat } from 'node:fs/promises';
import { watchRoots, type Watch, type WatchListeners } from './watch';

/** How often roots are looked at for what no watch tells, in milliseconds: a drive that goes, comes back or makes room for another. */
const LOOK_EVERY = 3_000;

/** What stands at each root: which folder of which drive, or a file; `null` for nothing. */
type Standings = Map<string, string | null>;

/** Keeps one watch of the roots at a time, whoever changes them meanwhile. */
export class RootWatch {
  private watch: Watch | null = null;
  private watched: Standings = new Map();
  private timer: NodeJS.Timeout | undefined;
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly listeners: WatchListeners) {}

  /**
   * Watches these roots, as far as they are there, and tells of one that comes or goes, which is watched, or not, by then;
   * none ends the watch. Settles when the watch is in force: what is listed from then on misses nothing.
   */
  set(roots: readonly string[]): Promise<void> {
    return this.afterOthers(() => this.renew(roots));
  }

  private afterOthers(renew: () => Promise<void>): Promise<void> {
    this.last = this.last.then(renew).catch(this.listeners.onError);
    return this.last;
  }

  private async renew(roots: readonly string[]): Promise<void> {
    const found = await standingsOf(roots);
    if (isSame(found, this.watched)) return;
    clearTimeout(this.timer);
    await this.watch?.close();
    this.watch = null;
    this.watched = found;
    const there = roots.filter((root) => found.get(root) !== null);
    this.watch = await watchRoots(there, { ...this.listeners, onChange: (paths) => this.changed(paths) });
    this.lookLater();
  }

  private changed(paths: readonly string[]): void {
    // A watch may have ended with its folder, also where one like it is back already.
    for (const path of paths) if (this.watched.get(path)?.startsWith('folder') === true) this.watched.set(path, null);
    this.listeners.onChange(paths);
  }

  private lookLater(): void {
    if (this.watched.size > 0) this.timer = setTimeout(() => void this.look(), LOOK_EVERY).unref();
  }

  private async look(): Promise<void> {
    const { watched } = this;
    const isInForce = (): boolean => watched === this.watched;
    const roots = [...watched.keys()];
    const found = await standingsOf(roots);
    if (!isInForce()) return;
    const changed = roots.filter((root) => found.get(root) !== watched.get(root));
    if (changed.length > 0) {
      await this.afterOthers(async () => (isInForce() ? this.renew(roots) : undefined));
      this.listeners.onChange(changed);
    }
    if (isInForce()) this.lookLater();
  }
}

/** One after the other: a drive that does not answer holds up no more than one look. */
async function standingsOf(roots: readonly string[]): Promise<Standings> {
  const found: Standings = new Map();
  for (const root of roots) found.set(root, await standingOf(root));
  return found;
}

async function standingOf(root: string): Promise<string | null> {
  try {
    const found = await stat(root);
    // Programs save a file by putting another in its place: it is watched by its folder.
    return found.isDirectory() ? `folder ${found.dev} ${found.ino}` : 'file';
  } catch {
    return null;
  }
}

function isSame(one: Standings, other: Standings): boolean {
  return one.size === other.size && [...one].every(([root, standing]) => other.get(root) === standing);
}
