// Scores `compare` on labelled pairs of real articles, where such a corpus lies beside the project (TRE_CORPUS).
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Span } from '../../src/shared/article';
import { compare } from '../../src/main/compare/compare';
import type { Comparable } from '../../src/main/compare/comparable';
import { ingestFile } from '../../src/main/ingest/ingest-file';
import { newFolder } from '../new-folder';

interface GoldPair {
  readonly a_file: string;
  readonly b_file: string;
}
interface Figures {
  readonly F1: number;
}
interface Score {
  readonly micro: Figures;
  readonly macro_F1: number;
  readonly by_kind: Readonly<Record<string, { readonly recall: number | null }>>;
  readonly empty_pairs_with_links: string;
}

const corpus = resolve(process.env['TRE_CORPUS'] ?? '../shared/corpus');
const gold = join(corpus, 'alignment', 'dev.jsonl');
const texts = join(corpus, 'alignment', 'texts');
const scorer = join(corpus, 'tools', 'score-alignment.py');
const missing = reasonToSkip();
if (missing !== null) console.log(`alignment gold test skipped: ${missing}`);

function reasonToSkip(): string | null {
  if (!existsSync(gold)) return `no labelled pairs at ${gold}`;
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'python3, which the scorer needs, is not there';
  }
}

async function read(file: string): Promise<Comparable> {
  const { parts } = await ingestFile(join(texts, file));
  const article = parts[0];
  if (article === undefined) throw new Error(`${file} holds no article`);
  return article;
}

const pair = ({ start, end }: Span): readonly [number, number] => [start, end];

describe.skipIf(missing !== null)('compare on the labelled pairs', () => {
  let score: Score;
  let folder: string;

  beforeAll(async () => {
    folder = newFolder();
    const pairs = readFileSync(gold, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as GoldPair);
    const lines: string[] = [];
    for (const { a_file, b_file } of pairs) {
      const { links } = compare(await read(a_file), await read(b_file));
      const spans = links.map(({ a, b }) => ({ a: a.map(pair), b: b.map(pair) }));
      lines.push(JSON.stringify({ a_file, b_file, links: spans }));
    }
    const out = join(folder, 'out.jsonl');
    writeFileSync(out, lines.join('\n'));
    const printed = execFileSync('python3', [scorer, out, '--gold', gold, '--texts', texts, '--json'], {
      encoding: 'utf8',
    });
    score = JSON.parse(printed) as Score;
  });

  it('finds the shared passages', () => {
    expect(score.micro.F1).toBeGreaterThanOrEqual(0.95);
    expect(score.macro_F1).toBeGreaterThanOrEqual(0.8);
  });

  it('finds reworded sentences and clauses, not only copies', () => {
    expect(score.by_kind['reworded']?.recall).toBeGreaterThanOrEqual(0.85);
    expect(score.by_kind['partial']?.recall).toBeGreaterThanOrEqual(0.75);
  });

  it('links nothing where nothing is shared', () => {
    expect(score.empty_pairs_with_links.startsWith('0/')).toBe(true);
  });
});
