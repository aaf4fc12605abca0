// Articles that answer come in; the rows the window shows of them go out.
import type { ArticleRow, PiecePlace, Tier } from '../../../shared/search';
import { ArticleSets } from './article-sets';
import type { ReaderFacts } from './constraints';
import { dateOf } from '../dates';
import type { Entry } from '../entry';
import type { Library } from '../library';
import { ArticleReader } from '../reading/read-article';
import type { RowMarks } from './row-marks';
import { insist, type IsWanted } from './wanted';

/** What a list of articles is made from. */
export interface FindContext {
  readonly library: Library;
  readonly reader: ArticleReader;
  readonly facts: ReaderFacts;
  readonly sets: ArticleSets;
}

/** What questions to a library are answered from. */
export function findContext(library: Library, facts: ReaderFacts): FindContext {
  return { library, reader: new ArticleReader(library), facts, sets: new ArticleSets(library, facts) };
}

/** One article that answers, before its row is made. */
export interface Found {
  readonly entry: Entry;
  readonly tier: Tier | null;
  readonly score: number | null;
  readonly hits: number;
  /** Numbers of other answers that are the same piece. */
  readonly others: readonly number[];
}

/** Milliseconds after which rows go out without the snippets of files that are still being read. */
const PATIENCE = 300;

/** The rows of articles that answer a query; a file that takes long is told as late and holds no other up. */
export async function rowsOf(
  context: FindContext,
  marks: RowMarks,
  found: readonly Found[],
  isWanted: IsWanted,
): Promise<readonly ArticleRow[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, PATIENCE, null)));
  const inTime = async (one: Found): Promise<ArticleRow> =>
    (await Promise.race([rowOf(context, marks, one), late])) ?? { ...bareRow(context, one), isLate: true };
  const rows = await Promise.all(found.map(inTime)).finally(() => clearTimeout(timer));
  insist(isWanted);
  return rows;
}

/** The row of an article that answers a query, however long its file takes. */
export async function rowOf(context: FindContext, marks: RowMarks, found: Found): Promise<ArticleRow> {
  return { ...bareRow(context, found), ...(await textOf(context, marks, found)) };
}

/** The row of an article that answers a query, without its snippet. */
export function bareRow(context: FindContext, { entry, tier, hits, others }: Found): ArticleRow {
  return { ...plainRow(context, entry), alsoIn: others.flatMap((n) => piecePlace(context, n)), tier, hits };
}

function piecePlace({ library: { catalogue } }: FindContext, n: number): readonly PiecePlace[] {
  const entry = catalogue.entries.get(n);
  if (entry === undefined) return [];
  const { id, title, publisher } = entry;
  return [{ id, title, publisher, path: catalogue.pathsOf(n)[0] ?? '' }];
}

/** A row of an article outside any query. */
export function plainRow({ library, facts }: FindContext, entry: Entry): ArticleRow {
  return {
    id: entry.id,
    path: library.catalogue.pathsOf(entry.n)[0] ?? '',
    title: entry.title,
    titleMade: entry.titleMade,
    publisher: entry.publisher,
    origin: entry.origin,
    date: dateOf(entry),
    officials: entry.people.length,
    slogans: new Set(entry.slogans.map((one) => one.slogan)).size,
    notes: facts.noteCount(entry.id),
    facts: entry.facts,
    isRead: facts.isRead(entry),
    isStarred: facts.isStarred(entry),
    alsoIn: [],
    tier: null,
    hits: 0,
    snippet: null,
    isLate: false,
    isUnread: library.catalogue.isUnread(entry.n),
  };
}

/** How many hits, and the best in its sentence; for a hit in a note alone, the note's words. A list without words, and a file that is gone, have no snippet. */
async function textOf(
  { facts, reader }: FindContext,
  marks: RowMarks,
  { entry, tier, hits }: Found,
): Promise<Partial<ArticleRow>> {
  const named = marks.namedIn(entry);
  const note =
    hits > 0 || named.length > 0 ? null : marks.inNote([...facts.noteTexts(entry.id), ...facts.noteTags(entry.id)]);
  if (note !== null) return { snippet: note };
  if (tier === null && named.length === 0) return {};
  const shown = reader.shownAtOnce(entry) ?? (await reader.readShown(entry));
  if (shown === null) return {};
  const { snippet, places } = marks.inText(shown, named);
  return { snippet, hits: places };
}
