import { standsAs } from '../../disk/look';
import type { Catalogue } from '../catalogue/catalogue';

/**
 * Paths that changed along with files that did: one file may have several names (hard links), and a watch tells of the
 * one it was changed by.
 */
export function otherNames(
  changed: readonly string[],
  catalogue: Pick<Catalogue, 'files' | 'pathsOf'>,
): readonly string[] {
  const { files } = catalogue;
  const known = changed.flatMap((path) => files.get(path)?.articles ?? []).flatMap((n) => catalogue.pathsOf(n));
  const others = [...new Set(known)].filter((path) => !changed.includes(path));
  return others.filter((path) => {
    const file = files.get(path);
    return file !== undefined && !standsAs(path, file);
  });
}
