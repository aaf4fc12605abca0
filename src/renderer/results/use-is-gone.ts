import { useStore } from '../state/store';

/** True for a path under a folder of the library that cannot be found at the moment. */
export function useIsGone(path: string | undefined): boolean {
  return useStore(
    ({ summary }) =>
      path !== undefined && (summary?.roots ?? []).some((root) => !root.present && isUnder(path, root.path)),
  );
}

function isUnder(path: string, root: string): boolean {
  return path === root || (path.startsWith(root) && /[\\/]/u.test(path.slice(root.length, root.length + 1)));
}
