// Scores block kinds, titles, dates, publishers, origins and bylines on articles labelled by hand before the rules had seen
// them (tests/labels/blocks.jsonl): places and hashes only; the articles lie beside the project (TRE_CORPUS).
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ingestFile } from '../../src/main/ingest/ingest-file';
import type { ParsedArticle } from '../../src/shared/article';
import { scoreBlocks, shareOfCharacters, shareOfFact, wordsOfScores, type BlockLabels } from '../labels/score-blocks';

const corpus = process.env['TRE_CORPUS'] ?? path.resolve(__dirname, '../../../shared/corpus');
const lines = readFileSync(path.join(__dirname, '../labels/blocks.jsonl'), 'utf8').trim().split('\n');
const labels = lines.map((line) => JSON.parse(line) as BlockLabels);
const present = labels.filter(({ file }) => existsSync(path.join(corpus, file)));
if (present.length === 0) console.warn(`Skipped: no labelled articles at ${corpus} (set TRE_CORPUS).`);

const parsed = new Map<string, ParsedArticle>();

describe.skipIf(present.length === 0)('articles labelled by hand', () => {
  beforeAll(async () => {
    for (const { file } of present) {
      const part = (await ingestFile(path.join(corpus, file))).parts[0];
      if (part !== undefined) parsed.set(file, part);
    }
  });

  test('are the texts that were labelled', () => {
    for (const { file, textSha256 } of present) {
      const text = parsed.get(file)?.text ?? '';
      expect(createHash('sha256').update(text).digest('hex'), file).toBe(textSha256);
    }
  });

  test.each(['develop', 'closed'] as const)('come out as labelled (%s)', (split) => {
    const scores = present.flatMap((label) => {
      const article = label.split === split ? parsed.get(label.file) : undefined;
      return article === undefined ? [] : [scoreBlocks(label, article)];
    });
    console.log(`${split}: ${wordsOfScores(scores)}`);
    expect(shareOfCharacters(scores)).toBeGreaterThanOrEqual(0.98);
    for (const fact of ['title', 'event', 'published'] as const) {
      expect(shareOfFact(scores, fact), fact).toBeGreaterThanOrEqual(split === 'develop' ? 0.97 : 0.84);
    }
    for (const fact of ['publisher', 'origin', 'byline'] as const) {
      expect(shareOfFact(scores, fact), fact).toBeGreaterThanOrEqual(0.9);
    }
  });
});
