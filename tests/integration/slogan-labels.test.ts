// Scores slogans, their kinds, events and speakers on articles labelled for the project (tests/labels): places and hashes
// only; the articles lie in the corpus beside the project (TRE_CORPUS), those of its packed parts are passed over.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SloganMention } from '../../src/shared/article';
import { articleOf } from '../../src/main/ingest/article-of';
import { plainDocument } from '../../src/main/ingest/formats/txt';
import { recognise } from '../../src/main/recognise/recognise';
import { toText } from '../../src/main/text/normalise';

const corpus = process.env['TRE_CORPUS'] ?? path.resolve(__dirname, '../../../shared/corpus');

interface Label {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly speaker: string | null;
  readonly event: string | null;
  readonly optional?: boolean;
  readonly sha256: string;
}

interface Labelled {
  readonly file: string;
  readonly textSha256: string;
  readonly split: 'develop' | 'closed';
  readonly slogans: readonly Label[];
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const lines = readFileSync(path.join(__dirname, '../labels/slogans.jsonl'), 'utf8').trim().split('\n');
const all = lines.map((line) => JSON.parse(line) as Labelled);
const present = all.filter(({ file, split }) => split === 'develop' && existsSync(path.join(corpus, file)));
if (present.length === 0) console.log(`skipped: no labelled articles at ${corpus} (set TRE_CORPUS)`);

interface Scored {
  readonly right: readonly (readonly [Label, SloganMention])[];
  readonly extra: number;
  readonly missed: number;
}

function score({ file, slogans: labels }: Labelled): Scored {
  const text = toText(readFileSync(path.join(corpus, file), 'utf8').normalize('NFC'));
  const { slogans } = recognise(text, articleOf(plainDocument(text), { pathDate: null }).blocks);
  const same = (label: Label, found: SloganMention): boolean => label.start === found.start && label.end === found.end;
  const wanted = labels.filter((label) => label.optional !== true);
  const extra = slogans.filter((found) => !labels.some((label) => label.start < found.end && found.start < label.end));
  const right = wanted.flatMap((label) =>
    slogans.filter((found) => same(label, found)).map((found) => [label, found] as const),
  );
  return { right, extra: extra.length, missed: wanted.length - right.length };
}

describe.skipIf(present.length === 0)('slogans of labelled articles', () => {
  test('the articles are those that were labelled', () => {
    for (const { file, textSha256, slogans } of present) {
      const text = readFileSync(path.join(corpus, file), 'utf8').normalize('NFC');
      expect(hash(text), file).toBe(textSha256);
      for (const { start, end, sha256 } of slogans) expect(hash(text.slice(start, end)).startsWith(sha256)).toBe(true);
    }
  });

  test('are found at F1 .95 or better, nine in ten of them as the right kind, with the right event and speaker', () => {
    const scores = present.map(score);
    const right = scores.flatMap((one) => one.right);
    const wrong = scores.reduce((sum, { extra, missed }) => sum + extra + missed, 0);
    expect((2 * right.length) / (2 * right.length + wrong)).toBeGreaterThanOrEqual(0.95);
    expect(right.filter(([label, found]) => label.kind === found.kind).length / right.length).toBeGreaterThanOrEqual(
      0.9,
    );
    expect(right.filter(([label, found]) => label.event === found.event).length / right.length).toBeGreaterThanOrEqual(
      0.9,
    );
    const spoken = right.filter(([label, found]) => label.speaker === found.speaker);
    expect(spoken.length / right.length).toBeGreaterThanOrEqual(0.9);
  });
});
