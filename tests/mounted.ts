// A small drive in memory, which only the superuser of a system that has such drives may mount.
import { spawnSync } from 'node:child_process';
import { newFolder } from './new-folder';

/** Mounts an empty drive of 4 MB at a folder; false where that is not allowed. */
export function mountAt(point: string): boolean {
  return spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', point]).status === 0;
}

/** Also while something on it is watched; does nothing where nothing is mounted. */
export function unmount(point: string): void {
  spawnSync('/bin/umount', ['-l', point]);
}

/** True where `mountAt` works. */
export function canMount(): boolean {
  const point = newFolder();
  const isMounted = mountAt(point);
  if (isMounted) unmount(point);
  return isMounted;
}
