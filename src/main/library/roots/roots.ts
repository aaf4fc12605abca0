// The folders and files the reader added come in; which are there, what lies under them and what is kept out go out.
import { basename } from 'node:path';
import type { LibraryRoot } from '../../../shared/library';
import { look } from '../../disk/look';
import { isGone } from '../reading/file-record';
import type { ReadFile } from '../reading/read-article-file';
import { exclusionsOf, type IsExcluded } from './exclusions';
import { Mounts } from './mounts';
import { RootCounts, type CountedFiles } from './root-counts';
import { isUnder, joinRoots } from './under-roots';

/** The roots of a library, each known as there or missing. */
export class Roots {
  readonly counts = new RootCounts();
  private roots: readonly string[] = [];
  private missing: readonly string[] = [];
  private excluded: readonly string[] = [];

  constructor(readonly mounts = new Mounts()) {}

  /** Absolute, none under another. */
  get paths(): readonly string[] {
    return this.roots;
  }

  /** Sets the roots; `known` tells how many articles lie under one. */
  set(paths: readonly string[], known: CountedFiles): void {
    this.roots = joinRoots(paths);
    this.missing = this.missing.filter((folder) => this.roots.some((root) => isUnder(folder, root)));
    this.counts.set(this.roots, known);
  }

  /** Keeps paths of these patterns out from now on; false where they were kept out before. */
  exclude(patterns: readonly string[]): boolean {
    const isSame = patterns.join('\n') === this.excluded.join('\n');
    this.excluded = patterns;
    return !isSame;
  }

  /** Which paths are kept out now. */
  exclusions(): IsExcluded {
    return exclusionsOf(this.excluded, this.roots);
  }

  /** A scan could not find these roots, nor the drives of these folders below them, and found the others. */
  miss(folders: readonly string[]): void {
    this.missing = folders;
  }

  /** True for what lies where a root or a drive is missing. */
  isMissed(path: string): boolean {
    return this.missing.some((folder) => isUnder(path, folder));
  }

  /** Leaves out files that are gone with their whole root or drive: a drive that was taken out comes back with them. */
  withoutAway(files: readonly ReadFile[]): readonly ReadFile[] {
    if (!files.some(isGone)) return files;
    const { roots, mounts } = this;
    const away = [...roots.filter((root) => look(root) === 'absent' || mounts.isLeft(root)), ...mounts.away()];
    return files.filter((file) => !isGone(file) || !away.some((folder) => isUnder(file.path, folder)));
  }

  /** What the library says of its roots. */
  list(): readonly LibraryRoot[] {
    return this.roots.map((path) => ({
      path,
      name: basename(path),
      articles: this.counts.of(path),
      present: !this.missing.includes(path),
      away: this.missing.filter((folder) => folder !== path && isUnder(folder, path)),
    }));
  }
}
