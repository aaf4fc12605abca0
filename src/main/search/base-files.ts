// The candidates on disk: FlexSearch's own pieces, one file each, under a header that says what they are and whether they
// are whole. Derived data: whatever looks odd is not used, and rebuilt.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SEARCH_VERSION } from './article-words';
import { Candidates } from './candidates';

const HEADER = 'base.json';
const FLEXSEARCH = '0.8.212';

/** What the pieces were made from: they are good for no other articles. */
export interface BaseOf {
  /** The articles at places below this are covered. */
  readonly places: number;
  /** `WordStore.fingerprint` of these places. */
  readonly fingerprint: number;
}

interface Header extends BaseOf {
  readonly version: number;
  readonly flexsearch: string;
  readonly pieces: readonly { readonly name: string; readonly file: string; readonly sha256: string }[];
}

/** Writes the candidates, as they are when it is called, into a folder of their own. The header comes last: without it there is nothing to load. */
export async function writeBase(folder: string, candidates: Candidates, base: BaseOf): Promise<void> {
  const taken = candidates.pieces();
  await mkdir(folder, { recursive: true });
  await rm(join(folder, HEADER), { force: true });
  const stale = (await readdir(folder)).filter((file) => file.startsWith('piece-'));
  await Promise.all(stale.map((file) => rm(join(folder, file), { force: true })));
  const pieces: Header['pieces'][number][] = [];
  for (const [name, data] of taken) {
    const file = `piece-${pieces.length}.json`;
    await writeFile(join(folder, file), data);
    pieces.push({ name, file, sha256: sha256(data) });
  }
  const header = JSON.stringify({ version: SEARCH_VERSION, flexsearch: FLEXSEARCH, ...base, pieces } satisfies Header);
  await writeFile(join(folder, `${HEADER}.new`), JSON.stringify({ header, sum: sha256(header) }));
  await rename(join(folder, `${HEADER}.new`), join(folder, HEADER));
}

/**
 * Reads candidates back; `fingerprint` gives that of the articles now indexed. `null` when there are none, when they are
 * of other articles or another version, or when any byte of them is damaged.
 */
export async function readBase(folder: string, fingerprint: (places: number) => number): Promise<Candidates | null> {
  const header = parseHeader(await readFile(join(folder, HEADER), 'utf8').catch(() => ''));
  if (header === null || fingerprint(header.places) !== header.fingerprint) return null;
  const candidates = new Candidates();
  for (const { name, file, sha256: expected } of header.pieces) {
    const data = await readFile(join(folder, file), 'utf8').catch(() => '');
    if (sha256(data) !== expected) return null;
    candidates.take(name, data, header.places);
  }
  return candidates;
}

function sha256(data: string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The header when it is one of this version; a damaged one is none. */
function parseHeader(text: string): Header | null {
  try {
    const { header, sum } = JSON.parse(text) as { header?: string; sum?: string };
    return header === undefined || sum !== sha256(header) ? null : known(JSON.parse(header) as Header);
  } catch {
    return null;
  }
}

function known(header: Header): Header | null {
  return header.version === SEARCH_VERSION && header.flexsearch === FLEXSEARCH ? header : null;
}
