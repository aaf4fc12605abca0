/** Last part of a path of either system. */
export function baseName(path: string): string {
  return path.split(/[\\/]/u).findLast((part) => part !== '') ?? path;
}
