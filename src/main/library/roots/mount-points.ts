import { dirname } from 'node:path';
import { deviceOf } from './device-of';

/** A file with the drive it lies on; `null` where that cannot be looked at. */
export interface PlacedFile {
  readonly path: string;
  readonly device: number | null;
}

/** `root`, which lies on `device`, and the folders below it at which another drive than that of the folder above begins, with that drive. */
export function mountPointsOf(root: string, device: number, files: readonly PlacedFile[]): ReadonlyMap<string, number> {
  const elsewhere = new Set(files.filter((file) => file.device !== device).map(({ path }) => dirname(path)));
  const above = dirname(root);
  const devices = new Map<string, number | null>([[above, deviceOf(above)]]).set(root, device);
  for (const folder of elsewhere) {
    for (let at = folder; at !== dirname(at) && !devices.has(at); at = dirname(at)) devices.set(at, deviceOf(at));
  }
  const points = new Map<string, number>();
  for (const [folder, its] of devices) {
    if (folder !== above && its !== null && its !== devices.get(dirname(folder))) points.set(folder, its);
  }
  return points;
}
