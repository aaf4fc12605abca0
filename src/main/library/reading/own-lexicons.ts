// The reader's own lexicons: files beside the settings, named and written as those in resources/lexicon.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  /** One sentence for each file that is there and cannot be read; the others hold. */
  readonly problems: readonly string[];
}

/** No lexicons. */
export const noLexicons: OwnLexicons = { files: [], stamp: '', problems: [] };

const ENDING = '.txt';

/** The lexicons in `dir`, sorted by name; none where there is no such folder. */
export function readOwnLexicons(dir: string | null): OwnLexicons {
  if (dir === null) return noLexicons;
  const problems: string[] = [];
  const tried = <T>(what: string, read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      problems.push(`${what} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
      return null;
    }
  };
  const names = existsSync(dir) ? (tried('The folder of own lexicons', () => readdirSync(dir)) ?? []) : [];
  const files = names
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .flatMap((file): OwnLexicon[] => {
      const text = tried(`The lexicon ${file}`, () => readFileSync(join(dir, file), 'utf8'));
      return text === null ? [] : [{ name: file.slice(0, -ENDING.length), text }];
    });
  return { files, stamp: files.length === 0 ? '' : stampOf(files), problems };
}

function stampOf(files: readonly OwnLexicon[]): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
}

const taken = new Set<string>();

/** Adds lexicons to what this thread recognises by, once; gives one sentence for each line that cannot be used. */
export function takeOwnLexicons({ files, stamp }: Pick<OwnLexicons, 'files' | 'stamp'>): readonly string[] {
  if (stamp === '' || taken.has(stamp)) return [];
  taken.add(stamp);
  return files.flatMap(({ name, text }) =>
    extendLexicon(name, text).map(({ line, message }) => `The lexicon ${name}.txt, line ${line}: ${message}.`),
  );
}
