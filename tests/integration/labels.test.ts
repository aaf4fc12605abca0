// Scores officials on articles labelled for the project, where the corpus lies beside it (TRE_CORPUS); the labels hold no text.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/main/recognise/recognise';
import { toText } from '../../src/main/text/normalise';

const corpus = process.env['TRE_CORPUS'] ?? path.resolve(__dirname, '../../../shared/corpus');

interface LabelledOfficial {
  readonly start: number;
  readonly end: number;
  readonly titleSpans: readonly (readonly [number, number])[];
  readonly titleAlternative?: readonly (readonly [number, number])[];
  readonly optional?: boolean;
}

interface LabelledArticle {
  readonly file: string;
  /** `dev` articles were developed on, `held` ones looked at only at the end. */
  readonly part: 'dev' | 'held';
  readonly textSha256: string;
  readonly officials: readonly LabelledOfficial[];
}

const labelled = readFileSync(path.resolve(__dirname, '../labels/officials.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LabelledArticle);

const present = labelled.filter((article) => existsSync(path.join(corpus, article.file)));
if (present.length < labelled.length)
  console.log(`${labelled.length - present.length} of ${labelled.length} labelled articles skipped: not in ${corpus}`);

const words = (text: string, spans: readonly (readonly [number, number])[]): string =>
  spans
    .map(([start, end]) => text.slice(start, end))
    .join(', ')
    .replace(/\s+/gu, ' ');

function score(articles: readonly LabelledArticle[]): { names: number; titles: number } {
  const tally = { right: 0, extra: 0, missed: 0, titled: 0 };
  for (const article of articles) {
    const text = readFileSync(path.join(corpus, article.file), 'utf8').normalize('NFC');
    expect(createHash('sha256').update(text).digest('hex')).toBe(article.textSha256);
    const found = new Map(recognise(toText(text), []).officials.map((one) => [`${one.start}:${one.end}`, one]));
    for (const label of article.officials) {
      const mention = found.get(`${label.start}:${label.end}`);
      if (mention !== undefined) found.delete(`${label.start}:${label.end}`);
      if (label.optional === true) {
        for (const [key, other] of found) if (other.start < label.end && label.start < other.end) found.delete(key);
      } else if (mention === undefined) tally.missed += 1;
      else {
        tally.right += 1;
        const title = (mention.title ?? '').replace(/\s+/gu, ' ');
        const wanted = [label.titleSpans, label.titleAlternative ?? label.titleSpans];
        if (wanted.some((spans) => words(text, spans) === title)) tally.titled += 1;
      }
    }
    tally.extra += found.size;
  }
  return {
    names: (2 * tally.right) / (2 * tally.right + tally.extra + tally.missed),
    titles: tally.titled / tally.right,
  };
}

describe('labelled articles', () => {
  test.skipIf(present.length === 0)('officials developed on are found with their titles', () => {
    const { names, titles } = score(present.filter((article) => article.part === 'dev'));
    expect(names).toBeGreaterThanOrEqual(0.96);
    expect(titles).toBeGreaterThanOrEqual(0.94);
  });

  test.skipIf(present.length === 0)('officials of articles held back are found with their titles', () => {
    const { names, titles } = score(present.filter((article) => article.part === 'held'));
    expect(names).toBeGreaterThanOrEqual(0.94);
    expect(titles).toBeGreaterThanOrEqual(0.9);
  });
});
