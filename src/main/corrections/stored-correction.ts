// Corrections: what the reader put right comes in, as places in articles or as keys; one file on disk that outlives
// every re-indexing goes out, and pure functions that put articles, marks and tallies right by it.
import * as v from 'valibot';
import { keptLineage } from '../disk/records';
import { blockKinds, sloganKinds } from '../../shared/article';

const span = v.object({ start: v.number(), end: v.number() });
const nullableText = v.nullable(v.string());
const blockKind = v.picklist(blockKinds);
const sloganKind = v.picklist(sloganKinds);

/** How an article is known again: by its bytes, by its words, or by where it lies. */
const articleRef = v.object({ id: v.string(), wordsHash: v.string(), path: v.string(), title: v.string() });
export type ArticleRef = v.InferOutput<typeof articleRef>;

const target = v.object({
  position: span,
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  paragraph: v.string(),
});

/** A place in an article, held by its words; `parser` is the version whose text its position counts in. */
const placeRef = v.object({ article: articleRef, target, parser: v.string() });
export type PlaceRef = v.InferOutput<typeof placeRef>;

const fact = { article: articleRef, was: nullableText };
const at = { at: placeRef };
/** A name as its key within an article, with how it is printed. */
const named = { name: v.string(), printed: v.string() };
const worded = { wording: v.string(), printed: v.string() };

/** What a correction says, by kind; `scope` tells kinds that reach further than one place. */
export const correctionBody = v.variant('kind', [
  v.object({ kind: v.literal('title'), ...fact, value: v.string() }),
  v.object({ kind: v.literal('published'), ...fact, value: nullableText }),
  v.object({ kind: v.literal('event-date'), ...fact, value: nullableText }),
  v.object({ kind: v.literal('publisher'), ...fact, value: nullableText }),
  v.object({ kind: v.literal('origin'), ...fact, value: nullableText }),
  v.object({ kind: v.literal('byline'), ...fact, value: nullableText }),
  v.object({ kind: v.literal('lang'), ...fact, value: nullableText }),
  v.object({
    kind: v.literal('event'),
    ...fact,
    value: v.nullable(v.object({ key: v.string(), label: v.string() })),
  }),
  v.object({ kind: v.literal('block'), ...at, value: blockKind }),
  /** `bytes` are hashes of the file at the path, as it was and as it became; none for a folder. */
  v.object({
    kind: v.literal('encoding'),
    path: v.string(),
    bytes: v.optional(v.array(v.string()), []),
    value: nullableText,
  }),
  v.object({
    kind: v.literal('not-official'),
    reach: v.variant('scope', [
      v.object({ scope: v.literal('here'), ...at }),
      v.object({ scope: v.literal('name'), ...named }),
      v.object({ scope: v.literal('name-title'), ...named, title: nullableText }),
    ]),
  }),
  /** `title` is printed where its words stand when the place is where it was made. */
  v.object({
    kind: v.literal('official'),
    ...at,
    title: v.nullable(target),
    scope: v.picklist(['here', 'everywhere']),
  }),
  v.object({ kind: v.literal('extent'), ...at, value: target }),
  v.object({ kind: v.literal('mention-title'), ...at, value: v.nullable(target) }),
  v.object({ kind: v.literal('role'), ...at, value: nullableText }),
  v.object({ kind: v.literal('sic'), ...at, value: v.boolean() }),
  v.object({ kind: v.literal('confirm'), ...at }),
  v.object({ kind: v.literal('same-person'), person: v.string(), printed: v.string(), value: v.string() }),
  v.object({
    kind: v.literal('not-same-person'),
    value: v.string(),
    reach: v.variant('scope', [
      v.object({ scope: v.literal('here'), ...at }),
      v.object({ scope: v.literal('name-title'), ...named, title: nullableText }),
      v.object({ scope: v.literal('spelling'), ...named }),
    ]),
  }),
  v.object({ kind: v.literal('slogan'), ...at, value: sloganKind, scope: v.picklist(['here', 'everywhere']) }),
  v.object({
    kind: v.literal('not-slogan'),
    reach: v.variant('scope', [
      v.object({ scope: v.literal('here'), ...at }),
      v.object({ scope: v.literal('everywhere'), ...worded }),
    ]),
  }),
  v.object({ kind: v.literal('slogan-kind'), slogan: v.string(), printed: v.string(), value: sloganKind }),
  v.object({ kind: v.literal('same-slogan'), slogan: v.string(), printed: v.string(), value: v.string() }),
  v.object({ kind: v.literal('not-same-slogan'), ...worded, value: v.string() }),
  v.object({ kind: v.literal('speaker'), ...at, value: nullableText }),
]);
export type CorrectionBody = v.InferOutput<typeof correctionBody>;

/** One correction as the file keeps it. */
export const storedCorrection = v.object({
  /** `urn:uuid:…`, for life. */
  id: v.pipe(v.string(), v.minLength(1)),
  /** Corrections made in one step share it. */
  step: v.string(),
  /** ISO 8601 UTC. */
  created: v.string(),
  /** Also moves on when the correction is taken back or brought back: of two copies the later one holds. */
  modified: v.string(),
  /** When it was taken back; `null` while it holds. */
  removed: nullableText,
  lineage: keptLineage,
  says: correctionBody,
});
export type StoredCorrection = v.InferOutput<typeof storedCorrection>;

/** The place a correction was made at; `null` for one made on a fact, a key or a path. */
export function placeOfBody(says: CorrectionBody): PlaceRef | null {
  if ('at' in says) return says.at;
  return 'reach' in says && 'at' in says.reach ? says.reach.at : null;
}

/** The article a correction speaks of; `null` for one that reaches across the library. */
export function articleOfBody(says: CorrectionBody): ArticleRef | null {
  return 'article' in says ? says.article : (placeOfBody(says)?.article ?? null);
}
