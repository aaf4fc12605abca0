// The reader's own lexicons: files beside the settings, named and written as those in resources/lexicon.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extendLexicon } from '../../recognise/lexicon/lexicon';

/** One lexicon of the reader's own; `name` is the bundled one it adds to. */
export interface OwnLexicon {
  readonly name: string;
  readonly text: string;
}

/** All of them, and a stamp that changes when any line does; empty where there are none. */
export interface OwnLexicons {
  readonly files: readonly OwnLexicon[];
  readonly stamp: string;
}

const ENDING = '.txt';

/** The lexicons in `dir`, sorted by name; none where there is no such folder. */
export function readOwnLexicons(dir: string | null): OwnLexicons {
  const files = (dir === null ? [] : namesIn(dir)).map((file) => ({
    name: file.slice(0, -ENDING.length),
    text: readFileSync(join(dir ?? '', file), 'utf8'),
  }));
  if (files.length === 0) return { files, stamp: '' };
  return { files, stamp: createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16) };
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir)
      .filter((file) => file.endsWith(ENDING))
      .sort();
  } catch {
    return [];
  }
}

const taken = new Set<string>();

/** Adds lexicons to what this thread recognises by, once; gives one sentence for each line that cannot be used. */
export function takeOwnLexicons({ files, stamp }: OwnLexicons): readonly string[] {
  if (stamp === '' || taken.has(stamp)) return [];
  taken.add(stamp);
  return files.flatMap(({ name, text }) =>
    extendLexicon(name, text).map(({ line, message }) => `The lexicon ${name}.txt, line ${line}: ${message}.`),
  );
}
