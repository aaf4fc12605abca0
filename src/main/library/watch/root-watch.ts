// The roots come in, and the drives known below them; what changes in them, once it has settled, goes out.
import { stat } from 'node:fs/promises';
import type { IsExcluded } from '../roots/exclusions';
import { isFoundFrom, isUnder } from '../roots/under-roots';
import { Gathering } from './gathering';
import { mountedPoints } from './mounted-points';
import { watchFolderHere, type End, type WatchFolder } from './watch-folder';
import { watchPlace } from './watch-place';

/** What a watch calls back with. */
export interface WatchListeners {
  /** Hears of a path at once, before it is known whether more follow. */
  readonly onStir: (path: string) => void;
  /** Gets the paths that changed since it was called last: a root or drive itself where anything in it may have changed. */
  readonly onChange: (paths: readonly string[]) => void;
  readonly onError: (error: unknown) => void;
}

/** How often is looked for what no watch tells, in milliseconds: a drive that goes, comes back or makes room for another. */
const LOOK_EVERY = 3_000;

/** What stands at each root, and at each folder below one where another drive begins: which folder of which drive, or a file; `null` for nothing. */
type Standings = ReadonlyMap<string, string | null>;

/** One of these places. */
interface Watched {
  /** As it was found; `null` also for a folder with which its watch may have ended. */
  readonly standing: string | null;
  readonly end: End;
}

/** Keeps one watch of each root, and of each drive below them, at a time, whoever changes the roots meanwhile. */
export class RootWatch {
  private roots: readonly string[] = [];
  private readonly watched = new Map<string, Watched>();
  private readonly changes = new Gathering((paths) => this.changed(paths));
  private timer: NodeJS.Timeout | undefined;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly listeners: WatchListeners,
    /** Gives the mount points below the roots that are known, also those whose drives are not there. */
    private readonly knownPoints: () => readonly string[] = () => [],
    /** Gives what is kept out of the library now: a folder that comes there changes nothing. */
    private readonly exclusions: () => IsExcluded = () => () => false,
    private readonly watchFolder: WatchFolder = watchFolderHere,
  ) {}

  /**
   * Watches these roots, as far as they are there, and tells of one that comes or goes, or a drive below one that does, which
   * is watched, or not, by then; none ends the watch. Settles when the watch is in force: what is listed from then on
   * misses nothing.
   */
  set(roots: readonly string[]): Promise<void> {
    return this.afterOthers(async () => {
      this.roots = roots;
      await this.renew();
      if (roots.length === 0) this.changes.drop();
    });
  }

  private afterOthers(job: () => Promise<void>): Promise<void> {
    this.last = this.last.then(job).catch(this.listeners.onError);
    return this.last;
  }

  /** Watches what stands otherwise than at the last look, as it stands now. */
  private async renew(): Promise<void> {
    clearTimeout(this.timer);
    const found = await this.standings();
    const moved = this.movedIn(found);
    for (const place of moved) await this.end(place);
    await Promise.all(moved.map((place) => this.begin(place, found.get(place))));
    if (found.size > 0) this.lookLater();
  }

  private lookLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), LOOK_EVERY).unref();
  }

  /** A drive that does not answer holds up no more than this: the roots may be others before it does. */
  private async look(): Promise<void> {
    const { roots } = this;
    const moved = this.movedIn(await this.standings());
    const isInForce = (): boolean => roots === this.roots;
    if (!isInForce()) return;
    if (moved.length === 0) {
      this.lookLater();
      return;
    }
    await this.afterOthers(async () => (isInForce() ? this.renew() : undefined));
    this.listeners.onChange(moved);
  }

  private movedIn(found: Standings): readonly string[] {
    const places = new Set([...this.watched.keys(), ...found.keys()]);
    return [...places].filter((place) => this.watched.get(place)?.standing !== found.get(place));
  }

  private async end(place: string): Promise<void> {
    // That of a drive that went cannot be ended: it went too, and keeps no new watch from beginning.
    await this.watched
      .get(place)
      ?.end()
      .catch(() => undefined);
    this.watched.delete(place);
  }

  private async begin(place: string, standing: string | null | undefined): Promise<void> {
    if (standing === undefined) return;
    const { onStir, onError } = this.listeners;
    const tell = (path: string): void => {
      onStir(path);
      this.changes.add(path);
    };
    const end =
      standing === null ? () => Promise.resolve() : await watchPlace(place, this.watchFolder, { tell, onError });
    this.watched.set(place, { standing, end });
  }

  private changed(paths: readonly string[]): void {
    for (const path of paths) {
      const watched = this.watched.get(path);
      // A watch may have ended with its folder, also where one like it is back already.
      if (watched?.standing?.startsWith('folder') === true) this.watched.set(path, { ...watched, standing: null });
    }
    const told = new Set(paths);
    void this.afterOthers(async () => {
      for (const place of await this.grown(paths)) {
        await this.watchAnew(place);
        // Nothing was heard between the two watches.
        told.add(place);
      }
    }).then(() => {
      if (this.roots.length > 0) this.listeners.onChange([...told]);
    });
  }

  /** The places in which a folder came or moved: on some systems their watch hears nothing of what lies in folders inside of it. */
  private async grown(paths: readonly string[]): Promise<readonly string[]> {
    const left = new Set(this.watched.keys());
    const found: string[] = [];
    const isExcluded = this.exclusions();
    for (const path of paths.filter((one) => !isExcluded(one))) {
      const around = [...left].filter((place) => place !== path && isUnder(path, place));
      if (around.length === 0 || !(await isFolder(path))) continue;
      for (const place of around) left.delete(place);
      found.push(...around);
    }
    return found;
  }

  private async watchAnew(place: string): Promise<void> {
    const standing = this.watched.get(place)?.standing;
    await this.end(place);
    await this.begin(place, standing);
  }

  /** Places are looked at one after the other: no drive that does not answer takes more than one thread. */
  private async standings(): Promise<Standings> {
    const { roots } = this;
    const found = new Map<string, string | null>();
    const points = roots.length === 0 ? [] : [...this.knownPoints(), ...(await mountedPoints())];
    const drives = points.filter((point) => !roots.includes(point) && roots.some((root) => isFoundFrom(root, point)));
    for (const place of new Set([...roots, ...drives])) found.set(place, await standingOf(place));
    return found;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function standingOf(place: string): Promise<string | null> {
  try {
    const found = await stat(place);
    // Programs save a file by putting another in its place: it is watched by its folder.
    return found.isDirectory() ? `folder ${found.dev} ${found.ino}` : 'file';
  } catch {
    return null;
  }
}
