import type { Catalogue } from './catalogue';
import type { Frame, LeanFrame } from './frame';

/** Brings a catalogue to what a log tells of after it. */
export function replay(frames: readonly LeanFrame[], catalogue: Catalogue): void {
  for (const frame of frames) {
    if (frame.kind === 'article') catalogue.restore(frame.entry);
    else if (frame.kind === 'file') catalogue.recordFile(frame.file);
    else if (frame.kind === 'drop') catalogue.dropFile(frame.path);
  }
  catalogue.sweep();
}

/** The shortest log that tells of a catalogue; articles whose detail is lost are left out with their files, which are read anew. */
export function* framesOf(catalogue: Catalogue): Generator<Frame> {
  const { details, pieces } = catalogue;
  for (const n of catalogue.entries.numbers()) {
    const read = catalogue.readOf(n);
    if (read !== undefined && !details.isLost(n))
      yield { kind: 'article', entry: { ...read, print: pieces.printOf(n) } };
  }
  for (const file of catalogue.files.values())
    if (!file.articles.some((n) => details.isLost(n))) yield { kind: 'file', file };
}

/** Frames of what is gone which a log may hold before it is written anew. */
const SPARE_DEAD = 2_000;

/** True when much of a log speaks of what is gone: articles and files that were recorded again or dropped. */
export function isWorn(frames: number, { entries, size }: Catalogue): boolean {
  return frames - entries.size - size.files > Math.max(SPARE_DEAD, frames / 3);
}
