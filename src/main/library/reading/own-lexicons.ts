// The reader's own lexicons: files beside the settings, named and written as those in resources/lexicon.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LexiconProblem } from '../../../shared/library';

/** One lexicon of the reader's own; `name` is the bundled one it adds to. */
export interface OwnLexicon {
  readonly name: string;
  readonly text: string;
}

/** All of them, and a stamp that changes when any line does; empty where there are none. */
export interface OwnLexicons {
  readonly files: readonly OwnLexicon[];
  readonly stamp: string;
  /** What is there and cannot be read, the folder itself among it; the rest holds. */
  readonly problems: readonly OwnLexiconProblem[];
}

/** A line that says nothing the lexicon `name` can hold. */
export interface UnusedLine {
  readonly name: string;
  readonly line: number;
  readonly message: string;
}

/** What the reader is to be told of a lexicon, or of the folder of all. */
export type OwnLexiconProblem = LexiconProblem & { readonly path: string };

/** No lexicons. */
export const noLexicons: OwnLexicons = { files: [], stamp: '', problems: [] };

const ENDING = '.txt';

/** The lexicons in `dir`, sorted by name; none where there is no such folder. */
export function readOwnLexicons(dir: string | null): OwnLexicons {
  if (dir === null || !existsSync(dir)) return noLexicons;
  const problems: OwnLexiconProblem[] = [];
  const tried = <T>(path: string, read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      problems.push({ kind: 'lexicon', path, code: 'unreadable', lines: [], message });
      return null;
    }
  };
  const names = (tried(dir, () => readdirSync(dir)) ?? []).filter((file) => file.endsWith(ENDING)).sort();
  const files = names.flatMap((file): OwnLexicon[] => {
    const path = join(dir, file);
    const text = tried(path, () => readFileSync(path, 'utf8'));
    return text === null ? [] : [{ name: file.slice(0, -ENDING.length), text }];
  });
  return { files, stamp: files.length === 0 ? '' : stampOf(files), problems };
}

function stampOf(files: readonly OwnLexicon[]): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
}

/** Lines of the lexicons in `dir` that recognising cannot use. */
export async function findUnusedLines(dir: string, lexicons: OwnLexicons): Promise<readonly OwnLexiconProblem[]> {
  const { files } = lexicons;
  if (files.length === 0) return [];
  const { takeOwnLexicons } = await import('./take-lexicons');
  const unused = takeOwnLexicons(lexicons);
  return files.flatMap(({ name }) => {
    const lines = unused.filter((line) => line.name === name);
    return lines.length === 0 ? [] : [problemOfLines(join(dir, name + ENDING), lines)];
  });
}

function problemOfLines(path: string, lines: readonly UnusedLine[]): OwnLexiconProblem {
  const message = `${lines.map(({ line, message: what }) => `line ${line}: ${what}`).join('; ')}.`;
  return { kind: 'lexicon', path, code: 'lines', lines: lines.map(({ line }) => line).sort((a, b) => a - b), message };
}
