import { readdirSync } from 'node:fs';
import { look } from '../../disk/look';

/**
 * Knows which roots are the empty folders that drives leave behind when they are taken out. A folder that was emptied while
 * the library looked on lies where it lay before; one found empty at a start may be either, and nothing is forgotten for it.
 */
export class Mounts {
  private readonly devices = new Map<string, number>();

  /** Notes where a root lies in which something was found. */
  saw(root: string): void {
    const device = deviceOf(root);
    if (device !== null) this.devices.set(root, device);
  }

  /** True for a folder with nothing in it that lies elsewhere than when something was found in it. */
  isLeft(root: string): boolean {
    const device = deviceOf(root);
    return device !== null && device !== this.devices.get(root) && isEmpty(root);
  }
}

/** The drive a folder lies on; `null` for what is no folder, or not there. */
export function deviceOf(root: string): number | null {
  const found = look(root);
  return typeof found !== 'string' && found.isDirectory() ? found.dev : null;
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}
