import { randomUUID } from 'node:crypto';
import type { Span } from '../../shared/article';
import type { NoteDraft } from '../../shared/note';
import { ExpectedError } from '../../shared/result';
import { lookAlikesOf, targetOf } from '../anchor/target';
import { articleIdOf, sourceOf, type NotedArticle, type StoredNote } from './stored-note';

/** A note as the reader makes it on a passage of `article`; `created` is ISO 8601 UTC. */
export function newNote(
  draft: NoteDraft,
  article: NotedArticle,
  { created, parser }: Pick<StoredNote, 'created' | 'parser'>,
): StoredNote {
  const place = placedOn(draft, article, parser);
  return {
    id: `urn:uuid:${randomUUID()}`,
    ...place,
    path: article.paths[0] ?? '',
    title: article.title,
    selected: place.target.exact,
    colour: draft.colour,
    comment: draft.comment,
    tags: tidyTags(draft.tags),
    created,
    modified: created,
    deleted: null,
    otherOf: null,
    lineage: {},
    raw: {},
  };
}

/** What says where a note stands, for this passage of `article`. Fails with `bad-request` for a passage without words. */
export function placedOn(
  passage: Span,
  article: NotedArticle,
  parser: string,
): Pick<StoredNote, 'source' | 'target' | 'lookAlikes' | 'parser'> {
  const target = targetOf(article.text, passage);
  if (target.exact.trim() === '') throw new ExpectedError('bad-request', 'A note needs a passage.');
  return { source: sourceOf(articleIdOf(article)), target, lookAlikes: lookAlikesOf(article.text, target), parser };
}

/** Tags as they are kept: composed, without space around them, each once. */
export function tidyTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.normalize('NFC').trim()).filter((tag) => tag !== ''))];
}
