// The paths of an article, sorted: one text may lie in thousands of files, so each is found by halving.

/** The paths with one more; the same list where it is among them. */
export function withPath(paths: readonly string[], path: string): readonly string[] {
  const at = placeOf(paths, path);
  return paths[at] === path ? paths : paths.slice(0, at).concat(path, paths.slice(at));
}

/** The paths without one. */
export function withoutPath(paths: readonly string[], path: string): readonly string[] {
  const at = placeOf(paths, path);
  return paths[at] === path ? paths.slice(0, at).concat(paths.slice(at + 1)) : paths;
}

/** Where a path stands, or would. */
function placeOf(paths: readonly string[], path: string): number {
  let from = 0;
  let to = paths.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((paths[middle] ?? '') < path) from = middle + 1;
    else to = middle;
  }
  return from;
}
