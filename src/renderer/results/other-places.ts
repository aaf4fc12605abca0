import type { ArticleRow } from '../../shared/search';

/** Other places of a piece: the names to say, joined, and how many places there are besides. */
export interface OtherPlaces {
  readonly names: string;
  readonly rest: number;
}

/** Names of other places a row says. */
const MOST_NAMES = 2;

/** Other papers that printed a piece, two of them by name; a file that names no paper, or the row's own, has no name to say. */
export function otherPlaces({ publisher, alsoIn }: Pick<ArticleRow, 'publisher' | 'alsoIn'>): OtherPlaces {
  const named = alsoIn.flatMap((place) => (place.publisher === null ? [] : [place.publisher]));
  const papers = [...new Set(named)].filter((name) => name !== publisher);
  const others = papers.length > 0 ? papers.length : alsoIn.length;
  const shown = papers.slice(0, MOST_NAMES);
  return { names: shown.join(', '), rest: others - shown.length };
}
