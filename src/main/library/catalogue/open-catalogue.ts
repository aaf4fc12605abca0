import { join } from 'node:path';
import { Catalogue } from './catalogue';
import { openCatalogueLog, type CatalogueLog } from './catalogue-log';
import { atOnce, inSlices, whileItHolds } from '../../gently/in-slices';
import type { LogMark } from './read-log';
import { noParts } from './parts';
import { framesOf, isWorn, replay } from './replay';
import { keepCatalogue } from './snapshot/keep-catalogue';
import { keptCatalogue } from './snapshot/kept-catalogue';
import { writeSections } from './snapshot/section-file';

/** The catalogue of a cache with its log. */
export interface OpenCatalogue {
  readonly catalogue: Catalogue;
  readonly log: CatalogueLog;
  /**
   * Keeps the catalogue as it is now, so that the next start need not replay the log; does nothing where that is so already,
   * and only what is left where `keepGently` was broken off.
   */
  readonly keep: () => void;
  /** True where a start that replays the log from what was kept on is nearly as quick as one on a catalogue kept now. */
  readonly isNearlyKept: () => boolean;
  /** As `keep`, with `pause` awaited between slices, each some articles or one table; gives up, with false, where the catalogue changes meanwhile, or is about to, or has corrections. */
  readonly keepGently: (pause: () => Promise<void>) => Promise<boolean>;
}

/** A log of which as much as one in so many frames came after the catalogue was kept is replayed in half the time of keeping it. */
const SHORT = 20;

type Sections = ReadonlyMap<string, Buffer>;

/** What a catalogue calls back with. */
interface Listeners {
  /** Told of articles whose details turn out to be damaged. */
  readonly onLost: (articles: readonly number[]) => void;
  readonly onError: (error: unknown) => void;
}

/** Opens what was kept and what the log tells after it; where the one does not fit the other, the log alone tells. */
export function openCatalogue(dir: string, version: string, { onLost, onError }: Listeners): OpenCatalogue {
  const path = join(dir, 'catalogue.kept');
  const kept = keptCatalogue(path, version);
  const { log, frames, details, isResumed } = openCatalogueLog(dir, version, { onLost, from: kept?.mark ?? null });
  const catalogue = new Catalogue(details, kept !== null && isResumed ? kept.parts : noParts());
  replay(frames, catalogue);
  let keptFrames = isResumed ? log.frames() - frames.length : 0;
  const orReport = (write: () => void): void => {
    try {
      write();
    } catch (error) {
      onError(error);
    }
  };
  // Where the disk refuses, a log that is mostly of the past serves as it is.
  if (isWorn(log.frames(), catalogue)) {
    keptFrames = 0;
    orReport(() => log.replace(framesOf(catalogue)));
  }
  const due = (): LogMark | null => (keptFrames === log.frames() ? null : log.mark());
  const write = (sections: Sections): void =>
    orReport(() => {
      writeSections(path, sections);
      keptFrames = log.frames();
    });
  let begun: Generator<void, Sections | null> | null = null;
  const keep = (): void => {
    const mark = due();
    if (mark === null) return;
    const rest = begun === null ? null : atOnce(begun);
    write(rest ?? catalogue.uncorrected(() => atOnce(keepCatalogue(catalogue, version, mark))));
  };
  const keepGently = async (pause: () => Promise<void>): Promise<boolean> => {
    const mark = due();
    // Nobody may see a catalogue without its corrections, and all at once takes long: one that has some is kept at the end.
    if (mark === null || catalogue.isCorrected || !catalogue.isSettled) return keptFrames === log.frames();
    const { revision } = catalogue;
    const isSame = (): boolean => catalogue.revision === revision && catalogue.isSettled && !catalogue.isCorrected;
    begun = whileItHolds(keepCatalogue(catalogue, version, mark), isSame);
    const sections = await inSlices(begun, pause);
    begun = null;
    if (sections !== null) write(sections);
    return sections !== null;
  };
  const isNearlyKept = (): boolean => log.frames() - keptFrames <= log.frames() / SHORT;
  return { catalogue, log, keep, isNearlyKept, keepGently };
}
