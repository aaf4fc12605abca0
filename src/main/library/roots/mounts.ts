import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { look } from '../../disk/look';
import { deviceOf } from './device-of';
import { isPassedOver } from './file-names';
import type { KeptPoints } from './kept-points';
import { mountPointsOf, type PlacedFile } from './mount-points';
import { isUnder } from './under-roots';

const nowhere: KeptPoints = { read: () => [], write: () => undefined };

/**
 * Knows which roots, and which folders below them, are the folders that drives leave behind when they are taken out.
 * A folder that was emptied while the library looked on lies where it lay before; a root found empty at a start may be
 * either, and nothing is forgotten for it. Where a drive was known to begin and does not, something else may lie meanwhile.
 */
export class Mounts {
  private readonly devices = new Map<string, number>();
  /** Roots, and folders below them, at which something was found on another drive than that of the folder above. */
  private inner: readonly string[];

  constructor(private readonly kept: KeptPoints = nowhere) {
    this.inner = kept.read();
  }

  /** The mount points in the roots, whether their drives are there or not. */
  get points(): readonly string[] {
    return this.inner;
  }

  /**
   * Notes where a root lies in which something was found, and where its files lie. A mount point without its drive is a
   * folder like any other once more than half of what is `known` of it was found there.
   */
  saw(root: string, files: readonly PlacedFile[], known: ReadonlyMap<string, unknown>): void {
    const device = deviceOf(root);
    if (device === null) return;
    const found = mountPointsOf(root, device, files);
    for (const [folder, its] of [[root, device] as const, ...found]) this.devices.set(folder, its);
    const others = this.inner.filter((point) => {
      if (found.has(point)) return false;
      return !isUnder(point, root) || (this.isAway(point) && lacksMost(point, files, known));
    });
    this.keep([...others, ...found.keys()].sort());
  }

  /** True for a folder with nothing seen in it that lies elsewhere than when something was found in it. */
  isLeft(folder: string): boolean {
    const device = deviceOf(folder);
    return device !== null && device !== this.devices.get(folder) && isEmpty(folder);
  }

  /** The mount points in the roots whose drives are not there. */
  away(): readonly string[] {
    return this.inner.filter((point) => this.isAway(point));
  }

  /** Some systems take the folder away with the drive; one that went with the folder it lay in was moved with it. */
  private isAway(point: string): boolean {
    if (look(point) !== 'absent') return deviceOf(point) === deviceOf(dirname(point)) || this.isLeft(point);
    return deviceOf(dirname(point)) !== null || this.inner.some((other) => isBelow(point, other) && this.isAway(other));
  }

  private keep(points: readonly string[]): void {
    if (points.join('\0') === this.inner.join('\0')) return;
    this.inner = points;
    this.kept.write(points);
  }
}

/** True unless more than half of the known files under a folder were found, or where none is known. */
function lacksMost(folder: string, found: readonly PlacedFile[], known: ReadonlyMap<string, unknown>): boolean {
  const met = found.filter(({ path }) => known.has(path) && isUnder(path, folder)).length;
  let all = 0;
  for (const path of known.keys()) if (isUnder(path, folder)) all += 1;
  return all === 0 || 2 * met <= all;
}

function isBelow(path: string, folder: string): boolean {
  return path !== folder && isUnder(path, folder);
}

/** True where nothing is seen: systems and sync tools put hidden files of their own into the folder a drive leaves behind. */
function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).every(isPassedOver);
  } catch {
    return false;
  }
}
