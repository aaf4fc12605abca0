import type { LibraryRoot } from '../../shared/library';
import { useStore } from '../state/store';

/** True for a path under a folder of the library, or on a drive in one, that cannot be found at the moment. */
export function useIsGone(path: string | undefined): boolean {
  return useStore(
    ({ summary }) =>
      path !== undefined && (summary?.roots ?? []).flatMap(missingIn).some((folder) => isUnder(path, folder)),
  );
}

function missingIn(root: LibraryRoot): readonly string[] {
  return root.present ? root.away : [root.path];
}

function isUnder(path: string, root: string): boolean {
  return path === root || (path.startsWith(root) && /[\\/]/u.test(path.slice(root.length, root.length + 1)));
}
