// Scores recognition on labelled real articles, where such a corpus lies beside the project (TRE_CORPUS).
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleOf } from '../../src/main/ingest/article-of';
import { plainDocument } from '../../src/main/ingest/formats/txt';
import { recognise, type Recognised } from '../../src/main/recognise/recognise';
import { toText } from '../../src/main/text/normalise';

const corpus = process.env['TRE_CORPUS'] ?? path.resolve(__dirname, '../../../shared/corpus');
const present = existsSync(path.join(corpus, 'gold'));
if (!present) console.log(`skipped: no labelled articles at ${corpus} (set TRE_CORPUS)`);

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly optional?: boolean;
  readonly title?: string | null;
}

interface GoldArticle {
  readonly file: string;
  readonly officials: readonly GoldSpan[];
  readonly slogans: readonly GoldSpan[];
}

/** Right, false and missed spans. */
interface Tally {
  right: number;
  extra: number;
  missed: number;
}

interface Scores {
  readonly names: Tally;
  readonly slogans: Tally;
  titles: number;
  titlesRight: number;
}

const keyOf = (span: { start: number; end: number }): string => `${span.start}:${span.end}`;
const overlaps = (a: GoldSpan, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;
const plain = (title: string | null | undefined): string => (title ?? '').replace(/\s+/gu, ' ').trim();

/** Labels are placed on the raw characters; ours on the text with CRLF as LF and no BOM. */
function mapper(raw: string): (at: number) => number {
  const shift: number[] = [];
  let gone = 0;
  for (let at = 0; at <= raw.length; at += 1) {
    shift.push(gone);
    if ((at === 0 && raw.startsWith('\ufeff')) || (raw[at] === '\r' && raw[at + 1] === '\n')) gone += 1;
  }
  return (at) => at - (shift[at] ?? gone);
}

function count(tally: Tally, gold: readonly GoldSpan[], found: readonly { start: number; end: number }[]): void {
  const wanted = new Set(gold.filter((span) => span.optional !== true).map(keyOf));
  const ours = new Set(
    found
      .filter(
        (span) => wanted.has(keyOf(span)) || !gold.some((other) => other.optional === true && overlaps(other, span)),
      )
      .map(keyOf),
  );
  for (const key of ours) tally[wanted.has(key) ? 'right' : 'extra'] += 1;
  for (const key of wanted) if (!ours.has(key)) tally.missed += 1;
}

function f1(tally: Tally): number {
  return (2 * tally.right) / (2 * tally.right + tally.extra + tally.missed);
}

function score(set: string): Scores {
  const scores: Scores = {
    names: { right: 0, extra: 0, missed: 0 },
    slogans: { right: 0, extra: 0, missed: 0 },
    titles: 0,
    titlesRight: 0,
  };
  const lines = readFileSync(path.join(corpus, 'gold', `${set}.jsonl`), 'utf8').split('\n');
  for (const line of lines.filter((each) => each.trim() !== '')) addArticle(scores, JSON.parse(line) as GoldArticle);
  return scores;
}

function addArticle(scores: Scores, gold: GoldArticle): void {
  const raw = readFileSync(path.join(corpus, gold.file), 'utf8').normalize('NFC');
  const map = mapper(raw);
  const place = (span: GoldSpan): GoldSpan => ({ ...span, start: map(span.start), end: map(span.end) });
  const text = toText(raw);
  const found: Recognised = recognise(text, articleOf(plainDocument(text), { pathDate: null }).blocks);
  const officials = gold.officials.map(place);
  count(scores.names, officials, found.officials);
  count(scores.slogans, gold.slogans.map(place), found.slogans);
  const titles = new Map(officials.filter((span) => span.optional !== true).map((span) => [keyOf(span), span.title]));
  for (const mention of found.officials) {
    const title = titles.get(keyOf(mention));
    if (title === undefined) continue;
    scores.titles += 1;
    if (plain(title) === plain(mention.title)) scores.titlesRight += 1;
  }
}

describe.skipIf(!present)('labelled articles', () => {
  test.each([
    ['seeds', 0.95, 0.85, 0.95],
    ['dev', 0.9, 0.85, 0.85],
  ])('of %s are recognised as agreed', (set, names, titles, slogans) => {
    const scores = score(set);
    expect(f1(scores.names), JSON.stringify(scores.names)).toBeGreaterThanOrEqual(names);
    expect(scores.titlesRight / scores.titles).toBeGreaterThanOrEqual(titles);
    expect(f1(scores.slogans), JSON.stringify(scores.slogans)).toBeGreaterThanOrEqual(slogans);
  });
});
