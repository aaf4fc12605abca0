import { noFacts } from '../library/find/constraints';
import { findAll } from '../library/find/find';
import { findContext, rowOf, type FindContext } from '../library/find/rows';
import { rowMarks } from '../library/find/row-marks';
import { hitFinder } from '../search/hits';
import { readArguments, UsageError } from './arguments';
import { withLibrary } from './open-library';
import { printLine } from './output';

const DEFAULT_LIMIT = 20;

/** `tre search`: indexes the paths in passing, or refreshes the index kept in `--cache`, and prints what answers the query. */
export async function search(argv: readonly string[], programDir: string): Promise<number> {
  const args = readArguments(argv, {
    json: { type: 'boolean' },
    query: { type: 'string' },
    limit: { type: 'string' },
    cache: { type: 'string' },
  });
  const query = args.value('query');
  if (query === undefined || args.paths.length === 0) throw new UsageError('search needs --query and a file or folder');
  const limit = readLimit(args.value('limit'));
  const { isWhole } = await withLibrary(args.paths, args.value('cache'), programDir, (library) =>
    printResults(findContext(library, noFacts), query, limit, args.flag('json')),
  );
  return isWhole ? 0 : 1;
}

function readLimit(value: string | undefined): number {
  const limit = value === undefined ? DEFAULT_LIMIT : Number(value);
  if (!Number.isInteger(limit) || limit < 0) throw new UsageError('--limit takes a whole number');
  return limit;
}

async function printResults(context: FindContext, typed: string, limit: number, json: boolean): Promise<void> {
  const input = {
    query: typed,
    exactMarks: false,
    filter: {},
    sort: 'relevance',
    offset: 0,
    limit,
    prefixLast: false,
    isStrict: true,
  } as const;
  const { total, slice, query, understood, corrections } = findAll(context, input);
  const hitsIn = hitFinder(query);
  const marks = rowMarks(query, {});
  for (const one of slice(0, limit)) {
    const { path, title, tier, snippet } = await rowOf(context, marks, one);
    const article = await context.reader.readPlain(one.entry.id).catch(() => null);
    // Gone since it was indexed.
    if (article === null) continue;
    const hits = hitsIn(article.text, article.blocks);
    const line = { path, part: article.part, title, score: one.score, tier, hits, snippet: snippet?.text ?? null };
    await printLine(json ? JSON.stringify(line) : `${path}\n  ${title} [${tier ?? ''}]\n  ${snippet?.text ?? ''}`);
  }
  await printLine(
    json ? JSON.stringify({ total, understood: understood?.en ?? null, corrections }) : `${total} articles`,
  );
}
