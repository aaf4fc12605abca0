import type { DatedFact } from '../../../shared/article';
import type { Catalogue } from '../catalogue/catalogue';
import type { KnownEntry } from '../entry';
import type { Replaced } from './replaced';

/** What tells of an article that left which other one is the same, saved or written down anew. */
export type Piece = Pick<KnownEntry, 'id' | 'n' | 'title' | 'publisher' | 'published'>;

/**
 * For articles that left, those of the library that are the same piece, in nearly the same words, under the same title and
 * from the same paper: a page that was saved again, a text that was renamed and changed at once.
 */
export function savedAgain(left: readonly Piece[], catalogue: Catalogue): readonly Replaced[] {
  const { pieces } = catalogue;
  const joined = left.filter(({ n }) => pieces.isJoined(n));
  if (joined.length === 0) return [];
  const wanted = new Map<number, number[]>(joined.map(({ n }) => [pieces.pieceOf(n), []]));
  for (const n of catalogue.entries.numbers()) if (pieces.isJoined(n)) wanted.get(pieces.pieceOf(n))?.push(n);
  return joined.flatMap((one) => {
    const others = wanted.get(pieces.pieceOf(one.n)) ?? [];
    const same = others.map((n) => catalogue.factsOf(n)).find((other) => other !== undefined && isSame(one, other));
    return same === undefined ? [] : [[one.id, same.id] as const];
  });
}

function isSame(one: Piece, other: Piece): boolean {
  const [day, its] = [dayOf(one.published), dayOf(other.published)];
  const isOfTheDay = day === null || its === null || day === its;
  return one.title === other.title && one.publisher === other.publisher && isOfTheDay;
}

/** The day an article says itself; `null` where only its path or another date tells. */
function dayOf(published: DatedFact | null): string | null {
  return published === null || published.basis === 'folder' || published.basis === 'inferred'
    ? null
    : published.value.slice(0, 10);
}
