import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { joinRoots } from '../library/roots/under-roots';
import type { Settings } from '../../shared/settings';
import type { SettingsFile } from './settings-file';

/** Roots of this run, and through it the remembered ones: only what the reader adds or takes out changes those. */
export interface SessionRoots {
  readonly get: () => readonly string[];
  readonly add: (paths: readonly string[]) => void;
  readonly remove: (path: string) => void;
}

/** Roots of a run: those `asked` for on the command line, else the remembered ones, else, on a first start, the samples. */
export function openRoots(asked: readonly string[], settings: SettingsFile, samples: string): SessionRoots {
  if (asked.length === 0 && settings.isNew) settings.set({ roots: [samples] });
  let current = joinRoots(asked.length > 0 ? asked : settings.get().roots.map((root) => movedTo(root, samples)));
  const change = (to: (roots: readonly string[]) => readonly string[]): void => {
    current = to(current);
    settings.set({ roots: [...to(settings.get().roots.map((root) => movedTo(root, samples)))] });
  };
  return {
    get: () => current,
    add: (paths) => change((roots) => joinRoots(roots, paths)),
    remove: (path) => change((roots) => roots.filter((root) => root !== path)),
  };
}

/** Articles open when the program was last closed; none where this run is on another library. */
export function lastPanes(settings: Settings, roots: readonly string[]): readonly string[] {
  const { panes } = settings;
  // Where nothing tells their library, it was the reader's own.
  const panesOf = settings.panesOf.length === 0 ? settings.roots : settings.panesOf;
  const isSame = panesOf.length === 0 || roots.length === 0 || panesOf.some((root) => roots.includes(root));
  return isSame ? panes : [];
}

/** Samples lie inside the program, which may have another place at each start. */
function movedTo(root: string, samples: string): string {
  const isSamples = basename(root) === basename(samples) && basename(dirname(root)) === basename(dirname(samples));
  return isSamples && !existsSync(root) ? samples : root;
}
