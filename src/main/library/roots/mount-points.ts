import { dirname } from 'node:path';
import { deviceOf } from './device-of';

/** A file with the drive it lies on; `null` where that cannot be looked at. */
export interface PlacedFile {
  readonly path: string;
  readonly device: number | null;
}

/** The folders below `root`, which lies on `device`, at which another drive than that of the folder above begins, with that drive. */
export function mountPointsOf(root: string, device: number, files: readonly PlacedFile[]): ReadonlyMap<string, number> {
  const elsewhere = new Set(files.filter((file) => file.device !== device).map(({ path }) => dirname(path)));
  const devices = new Map<string, number | null>([[root, device]]);
  for (const folder of elsewhere) {
    for (let at = folder; at !== dirname(at) && !devices.has(at); at = dirname(at)) devices.set(at, deviceOf(at));
  }
  const points = new Map<string, number>();
  for (const [folder, its] of devices) {
    if (folder !== root && its !== null && its !== devices.get(dirname(folder))) points.set(folder, its);
  }
  return points;
}
