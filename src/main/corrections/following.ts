// A correction comes in, and what became of articles whose files changed; the correction, as known of the new ones, goes out.
import { bytesOf } from '../../shared/article-id';
import { articleOfBody, type ArticleRef, type CorrectionBody, type PlaceRef } from './stored-correction';

/** The same correction of what a file holds now; itself where it is not about one of these articles, or that is another piece. */
export function following(says: CorrectionBody, replaced: ReadonlyMap<string, ArticleRef>): CorrectionBody {
  if (says.kind === 'encoding') {
    const became = [...replaced].flatMap(([from, to]) => (says.bytes.includes(bytesOf(from)) ? [bytesOf(to.id)] : []));
    const later = [...new Set(became)].filter((bytes) => !says.bytes.includes(bytes));
    return later.length === 0 ? says : { ...says, bytes: [...says.bytes, ...later] };
  }
  const ref = articleOfBody(says);
  const now = ref === null ? undefined : replaced.get(ref.id);
  if (ref === null || now === undefined || !isSamePiece(ref, now)) return says;
  const article = { ...now, title: ref.title };
  if ('article' in says) return { ...says, article };
  if ('at' in says) return { ...says, at: movedTo(article, says.at) };
  if (!('reach' in says && 'at' in says.reach)) return says;
  return { ...says, reach: { scope: 'here', at: movedTo(article, says.reach.at) } };
}

/** A place in what the article is now: its position counts in no version any more, its words are looked for. */
function movedTo(article: ArticleRef, place: PlaceRef): PlaceRef {
  return { ...place, article, parser: '' };
}

function isSamePiece(before: ArticleRef, now: ArticleRef): boolean {
  return before.wordsHash === now.wordsHash || (before.title !== '' && before.title === now.title);
}
