import { Catalogue } from './catalogue';
import type { Details } from './details';
import type { Frame, LeanFrame } from './frame';

/** The catalogue a log tells of. */
export function replay(frames: readonly LeanFrame[], details: Details): Catalogue {
  const catalogue = new Catalogue(details);
  for (const frame of frames) {
    if (frame.kind === 'article') catalogue.restore(frame.entry);
    else if (frame.kind === 'file') catalogue.recordFile(frame.file);
    else if (frame.kind === 'drop') catalogue.dropFile(frame.path);
  }
  catalogue.sweep();
  return catalogue;
}

/** The shortest log that tells of a catalogue. */
export function* framesOf(catalogue: Catalogue): Generator<Frame> {
  for (const n of catalogue.entries.keys()) {
    const read = catalogue.readOf(n);
    if (read !== undefined) yield { kind: 'article', entry: { ...read, print: catalogue.pieces.printOf(n) } };
  }
  for (const file of catalogue.files.values()) yield { kind: 'file', file };
}

/** Articles that are gone which a log may hold before it is written anew. */
const SPARE_DEAD = 2_000;

/** True when much of a log speaks of articles that are gone: frames of files that were recorded again or dropped. */
export function isWorn(frames: readonly LeanFrame[]): boolean {
  const paths = new Set<string>();
  let again = 0;
  for (const frame of frames) {
    const path = frame.kind === 'file' ? frame.file.path : frame.kind === 'drop' ? frame.path : null;
    if (path === null) continue;
    if (paths.has(path)) again += 1;
    paths.add(path);
  }
  return again > Math.max(SPARE_DEAD, frames.length / 3);
}
