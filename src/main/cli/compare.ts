import { basename, resolve } from 'node:path';
import type { Alignment, PassageLink } from '../../shared/alignment';
import type { Span } from '../../shared/article';
import type { Comparable } from '../compare/comparable';
import { compare } from '../compare/compare';
import { ingestFile } from '../ingest/ingest-file';
import { plainArticleOf } from '../library/reading/plain-article';
import { readArguments, UsageError } from './arguments';
import { printLine } from './output';

/** `tre compare A B`: the passages two articles share, with the words that differ. */
export async function compareFiles(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv, { json: { type: 'boolean' } });
  const [first, second, ...more] = args.paths;
  if (first === undefined || second === undefined || more.length > 0) throw new UsageError('compare needs two files');
  const [a, b] = [await readOne(first), await readOne(second)];
  const alignment = compare(a, b);
  await printLine(args.flag('json') ? JSON.stringify(record(first, second, alignment)) : words(a, b, alignment));
  return 0;
}

async function readOne(path: string): Promise<Comparable> {
  const file = await ingestFile(resolve(path));
  const article = plainArticleOf(file, 0, [file.path]);
  if (article === null) throw new Error(`${path}: ${file.issues[0]?.message ?? 'holds no article'}`);
  return article;
}

const pair = ({ start, end }: Span): readonly [number, number] => [start, end];

function record(a: string, b: string, { links, coverage }: Alignment): unknown {
  return {
    a_file: basename(a),
    b_file: basename(b),
    links: links.map((link) => ({
      a: link.a.map(pair),
      b: link.b.map(pair),
      kind: link.kind,
      changes: link.changes.map((change) => ({ op: change.op, a: pair(change.a), b: pair(change.b) })),
    })),
    coverage,
  };
}

function words(a: Comparable, b: Comparable, { links, coverage }: Alignment): string {
  const share = (part: number): string => `${Math.round(part * 100)} %`;
  const quote = (article: Comparable, spans: PassageLink['a']): string =>
    spans.map((span) => article.text.slice(span.start, span.end).replaceAll('\n', ' ')).join(' … ');
  const lines = links.map((link) => `[${link.kind}]\n  A ${quote(a, link.a)}\n  B ${quote(b, link.b)}`);
  return [`${links.length} links; ${share(coverage.a)} of A, ${share(coverage.b)} of B`, ...lines].join('\n');
}
