// Scores block kinds, titles, dates, publishers, origins and bylines on articles labelled by hand before the rules had seen
// them (tests/labels/blocks.jsonl): places and hashes only; the articles lie beside the project (TRE_CORPUS).
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingestFile } from '../../src/main/ingest/ingest-file';
import type { ParsedArticle } from '../../src/shared/article';
import { pathsOf } from '../labels/labelled-file';
import {
  labelledFacts,
  scoreBlocks,
  shareOfCharacters,
  shareOfFact,
  wordsOfScores,
  type BlockLabels,
} from '../labels/score-blocks';

const corpus = process.env['TRE_CORPUS'] ?? path.resolve(__dirname, '../../../shared/corpus');
const lines = readFileSync(path.join(__dirname, '../labels/blocks.jsonl'), 'utf8').trim().split('\n');
const labels = lines.map((line) => JSON.parse(line) as BlockLabels);
const splits = (['develop', 'opened', 'closed'] as const).filter((split) =>
  labels.some((label) => label.split === split),
);
const scratch = path.join(tmpdir(), `labelled-${String(process.pid)}`);
const paths = pathsOf(
  corpus,
  labels.map(({ file }) => file),
  scratch,
);
const present = labels.filter(({ file }) => paths.has(file));
if (present.length < labels.length) {
  console.warn(
    `Skipped: ${String(labels.length - present.length)} labelled articles are not at ${corpus} (TRE_CORPUS).`,
  );
}

/** Shares that hold: of the characters in a block of the right kind, and of the articles whose fact is right. */
const floors = {
  develop: { kinds: 0.99, facts: 0.97 },
  opened: { kinds: 0.98, facts: 0.92 },
  closed: { kinds: 0.95, facts: 0.95 },
} as const;

const parsed = new Map<string, ParsedArticle>();

describe.skipIf(present.length === 0)('articles labelled by hand', () => {
  beforeAll(async () => {
    for (const [file, place] of paths) {
      const part = (await ingestFile(place)).parts[0];
      if (part !== undefined) parsed.set(file, part);
    }
  });

  test('are the texts that were labelled', () => {
    for (const { file, textSha256 } of present) {
      const text = parsed.get(file)?.text ?? '';
      expect(createHash('sha256').update(text).digest('hex'), file).toBe(textSha256);
    }
  });

  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  test.for(splits)('come out as labelled (%s)', (split, { skip }) => {
    skip(!present.some((label) => label.split === split), `No article of this split is at ${corpus}.`);
    const scores = present.flatMap((label) => {
      const article = label.split === split ? parsed.get(label.file) : undefined;
      return article === undefined ? [] : [scoreBlocks(label, article)];
    });
    console.log(`${split}: ${wordsOfScores(scores)}`);
    expect(shareOfCharacters(scores)).toBeGreaterThanOrEqual(floors[split].kinds);
    for (const fact of labelledFacts)
      expect(shareOfFact(scores, fact), fact).toBeGreaterThanOrEqual(floors[split].facts);
  });
});
