// A run: the numbers of cases come in; each is written to a folder, read by the whole pipeline on threads of its own, and
// what became of it goes out. The folder lies so deep that a name with "../" in it would still be seen.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueCodes, type IssueCode } from '../../src/shared/article';
import { openFilePool } from '../../src/main/library/reading/open-file-pool';
import type { ReadFile } from '../../src/main/library/reading/read-article-file';
import { readSurely } from '../../src/main/library/reading/read-surely';
import { makeCase, type Case } from './make-case';
import { openPeakMemory } from './peak-memory';

/** What became of one case. */
export interface Outcome extends Omit<Case, 'bytes'> {
  /** `article`, `article with issues`, or the first issue's code; `neither` breaks the promise. */
  readonly outcome: IssueCode | 'article' | 'article with issues' | 'neither';
  /** The first issue in words; empty without one. */
  readonly message: string;
  /** Milliseconds, with those of making it known to a thread. */
  readonly time: number;
  /** Megabytes the process held at most meanwhile beyond those of the harness: what the reading thread takes; `null` where that cannot be told. */
  readonly peak: number | null;
}

/** How to run. */
export interface RunOptions {
  /** The built file worker. */
  readonly workerFile: string;
  /** An empty folder for the run. */
  readonly folder: string;
  readonly seed: number;
  readonly numbers: readonly number[];
  /** Milliseconds one case may take. */
  readonly time: number;
  /** Cases under way at once. */
  readonly width: number;
  readonly onOutcome?: (outcome: Outcome) => void;
}

/** A finished run. */
export interface Run {
  readonly outcomes: readonly Outcome[];
  /** Files below the run's folder that no case put there. */
  readonly strays: readonly string[];
}

/** Megabytes of JavaScript objects a thread may have: as in the program. */
const MEMORY = 768;

/** Runs cases through the pool of file workers, `width` at a time. */
export async function runCases(options: RunOptions): Promise<Run> {
  const home = join(options.folder, 'a', 'b', 'c');
  mkdirSync(home, { recursive: true });
  const pool = openFilePool(options.workerFile, undefined, { time: options.time, memory: MEMORY });
  const outcomes: Outcome[] = [];
  const memory = options.width === 1 ? openPeakMemory() : null;
  let next = 0;
  const run = async (): Promise<void> => {
    for (let number = options.numbers[next]; number !== undefined; number = options.numbers[next]) {
      next += 1;
      const made = makeCase(options.seed, number);
      const path = join(home, `${number}.${made.ending}`);
      writeFileSync(path, made.bytes);
      memory?.begin();
      const started = performance.now();
      const [read] = await readSurely(pool, [path]);
      const time = performance.now() - started;
      const outcome = outcomeOf(made, read, { time, peak: memory?.peak() ?? null });
      rmSync(path);
      outcomes.push(outcome);
      options.onOutcome?.(outcome);
    }
  };
  try {
    await Promise.all(Array.from({ length: options.width }, run));
  } finally {
    await pool.close();
  }
  return { outcomes, strays: filesBelow(options.folder) };
}

const codes: ReadonlySet<string> = new Set(issueCodes);

function outcomeOf(
  { number, format, kind, how, ending }: Case,
  read: ReadFile | undefined,
  cost: Pick<Outcome, 'time' | 'peak'>,
): Outcome {
  const issue = read?.issues[0];
  const isInOrder = read?.issues.every(({ code, message }) => codes.has(code) && message !== '') ?? false;
  const isArticle = (read?.articles.length ?? 0) > 0;
  const outcome = !isInOrder
    ? 'neither'
    : isArticle
      ? issue === undefined
        ? 'article'
        : 'article with issues'
      : (issue?.code ?? 'neither');
  return { number, format, kind, how, ending, outcome, message: issue?.message ?? '', ...cost };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    return item.isDirectory() ? filesBelow(path) : [path];
  });
}
