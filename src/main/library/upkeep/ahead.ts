import { existsSync } from 'node:fs';
import type { Catalogue } from '../catalogue/catalogue';
import type { FilePool } from '../reading/file-pool';
import { idsIn } from '../reading/file-record';
import { isStray } from '../reading/wanted-readings';
import { readSurely } from '../reading/read-surely';
import type { Intake } from './intake';

/** What reads a few files and takes them in. */
export interface AheadParts {
  readonly catalogue: Catalogue;
  readonly pool: Pick<FilePool, 'read' | 'warm'>;
  readonly intake: Pick<Intake, 'begin' | 'take'>;
  /** Aborted when the library closes: reading that nobody waits for ends. */
  readonly closing: AbortSignal;
  readonly onError: (error: unknown) => void;
}

/** So many files are read at once, without a scan. */
export const FEW_FILES = 24;

/** Reads a few files ahead of any scan, and takes them in. */
export class Ahead {
  constructor(private readonly parts: AheadParts) {}

  /** Gives the identities the files hold. */
  async read(paths: readonly string[]): Promise<readonly string[]> {
    if (paths.length === 0) return [];
    const { pool, intake, closing } = this.parts;
    const began = intake.begin();
    const files = await readSurely(pool, paths, closing);
    await intake.take(files, began);
    return idsIn(files);
  }

  /** Makes ready for a change of one file. */
  warm(): void {
    const { pool, closing, onError } = this.parts;
    if (!closing.aborted) pool.warm().catch(onError);
  }

  /** Files that can be read and were read another way than the reader's corrections ask for; the others wait until they come back. */
  strays(): readonly string[] {
    const { catalogue } = this.parts;
    const known = [...catalogue.files.values()].filter((file) => isStray(catalogue, file));
    return known.map(({ path }) => path).filter((path) => !catalogue.unread.has(path) && existsSync(path));
  }

  /** Reads a few of the strays; the next scan reads the others. */
  async readStrays(): Promise<void> {
    await this.read(this.strays().slice(0, FEW_FILES));
  }
}
