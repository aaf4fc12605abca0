import { join } from 'node:path';
import { Catalogue } from './catalogue';
import { openCatalogueLog, type CatalogueLog } from './catalogue-log';
import { noParts } from './parts';
import { framesOf, isWorn, replay } from './replay';
import { keepCatalogue } from './snapshot/keep-catalogue';
import { keptCatalogue } from './snapshot/kept-catalogue';
import { writeSections } from './snapshot/section-file';

/** The catalogue of a cache with its log. */
export interface OpenCatalogue {
  readonly catalogue: Catalogue;
  readonly log: CatalogueLog;
  /** Keeps the catalogue as it is now, so that the next start need not replay the log; does nothing where that is so already. */
  readonly keep: () => void;
}

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
  let keptFrames = isResumed && frames.length === 0 ? log.frames() : 0;
  const orReport = (write: () => void): void => {
    try {
      write();
    } catch (error) {
      onError(error);
    }
  };
  // Where the disk refuses, a log that is mostly of the past serves as it is.
  if (isWorn(log.frames(), catalogue)) orReport(() => log.replace(framesOf(catalogue)));
  const keep = (): void => {
    const mark = log.mark();
    if (mark === null || keptFrames === log.frames()) return;
    orReport(() => {
      writeSections(
        path,
        catalogue.uncorrected(() => keepCatalogue(catalogue, version, mark)),
      );
      keptFrames = log.frames();
    });
  };
  return { catalogue, log, keep };
}
