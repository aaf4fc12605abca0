// What was asked and how far the library is in, why nothing is listed out.
import type { Progress } from '../../shared/library';
import type { ListRequest } from './result-set';

/** Why a list is empty, by what the reader may do about it. */
export type WhyEmpty =
  | 'noFolders'
  | 'reading'
  | 'noArticles'
  | 'noneRead'
  | 'allRead'
  | 'noneStarred'
  | 'noneNoted'
  | 'noneCollected'
  | 'filters'
  | 'exactMarks'
  | 'fields'
  | 'marks'
  | 'words';

/** What is known of the library when nothing is listed. */
export interface LibraryState {
  readonly folders: number;
  readonly articles: number;
  readonly phase: Progress['phase'];
}

/** Lists of the rail that fill up by reading, each with its filter. */
const standing = [
  ['recent', 'noneRead'],
  ['unread', 'allRead'],
  ['starred', 'noneStarred'],
  ['hasNotes', 'noneNoted'],
  ['collection', 'noneCollected'],
] as const;

/** A condition such as `publisher:`. */
const hasField = /\p{L}:\S/u;

/** True when nothing of a query carries a mark: to leave the marks out is no advice then. */
function isUnmarked(query: string): boolean {
  return !/[\u0300-\u036f\u0111\u0110]/u.test(query.normalize('NFD'));
}

/** Why a library holds no article. */
function whyBare({ folders, phase }: LibraryState): WhyEmpty {
  if (folders === 0) return 'noFolders';
  return phase === 'idle' || phase === 'cancelled' ? 'noArticles' : 'reading';
}

/** The one reason that fits best. */
export function whyEmpty({ query, exactMarks, filter }: ListRequest, library: LibraryState): WhyEmpty {
  if (library.articles === 0) return whyBare(library);
  const conditions = Object.keys(filter);
  if (query === '') {
    const list = standing.find(([name]) => conditions.length === 1 && conditions[0] === name);
    if (list !== undefined) return list[1];
    if (conditions.length === 0) return 'reading';
  }
  if (conditions.length > 0) return 'filters';
  if (exactMarks) return 'exactMarks';
  if (hasField.test(query)) return 'fields';
  return isUnmarked(query) ? 'words' : 'marks';
}
