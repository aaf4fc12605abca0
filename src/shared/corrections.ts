// What the reader can put right in anything recognised: the closed list of corrections, as asked for and as listed.
import * as v from 'valibot';
import { blockKinds, encodings, sloganKinds } from './article';
import type { Place } from './place';

const articleId = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}(\/\d{1,5})?$/u));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));
/** As `DatedFact.value`: with time, a day, a month, a year, `--12-15`, or a range `first/last`. */
const dateValue = v.pipe(
  v.string(),
  v.regex(
    /^(?:\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?:[+-]\d{2}:\d{2}|Z)?)?)?)?|--\d{2}(?:-\d{2})?)(?:\/(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|--\d{2}-\d{2}))?$/u,
  ),
);
const articles = v.pipe(v.array(articleId), v.minLength(1), v.maxLength(50_000));

/** A place in an article: the name of an official, the words of a slogan, a block. */
const mark = v.object({ articleId, start: offset, end: offset });
const marks = v.pipe(v.array(mark), v.minLength(1), v.maxLength(5000));

/** Each correction a reader can ask for, by kind. `null` stands for "unknown" or "none". */
export const correctionDraft = v.variant('kind', [
  v.object({ kind: v.literal('title'), articles, value: words }),
  v.object({ kind: v.literal('published'), articles, value: v.nullable(dateValue) }),
  v.object({ kind: v.literal('event-date'), articles, value: v.nullable(dateValue) }),
  v.object({ kind: v.literal('publisher'), articles, value: v.nullable(words) }),
  v.object({ kind: v.literal('origin'), articles, value: v.nullable(words) }),
  v.object({ kind: v.literal('byline'), articles, value: v.nullable(words) }),
  v.object({ kind: v.literal('lang'), articles, value: v.nullable(v.picklist(['vi', 'en', 'fr', 'zh', 'ru'])) }),
  /** Event the articles report: the key of a known one, or a new one by its name; `null` takes them out of theirs. */
  v.object({
    kind: v.literal('event'),
    articles,
    value: v.nullable(v.object({ key: v.nullable(key), label: words })),
  }),
  /** The block that holds the start of each place is of this kind. */
  v.object({ kind: v.literal('block'), marks, value: v.picklist(blockKinds) }),
  /** How a file, or every file under a folder, is decoded; `null` leaves it to the program again. */
  v.object({ kind: v.literal('encoding'), path, value: v.nullable(v.picklist(encodings)) }),
  /** Not an official: at these places, wherever these names stand, or wherever they stand with the title printed at the places. */
  v.object({ kind: v.literal('not-official'), marks, scope: v.picklist(['here', 'name', 'name-title']) }),
  /**
   * The words at the place name an official no rule marked, with the title printed at `title`: there, or wherever they
   * stand so spelled and unmarked. Names of one word are taken there only.
   */
  v.object({
    kind: v.literal('official'),
    mark,
    title: v.nullable(v.object({ start: offset, end: offset })),
    scope: v.picklist(['here', 'everywhere']),
  }),
  /** The name at the place reaches from `start` to `end`. */
  v.object({ kind: v.literal('extent'), mark, start: offset, end: offset }),
  /** The title printed for the official at the place, as a stretch of the text; `null` when none is. */
  v.object({ kind: v.literal('mention-title'), mark, value: v.nullable(v.object({ start: offset, end: offset })) }),
  v.object({ kind: v.literal('role'), marks, value: v.nullable(words) }),
  /** Printed wrongly, and kept as printed; `false` says that a suspected one is right. */
  v.object({ kind: v.literal('sic'), marks, value: v.boolean() }),
  /** The program was right at these places; a mark of an official or of a slogan. */
  v.object({ kind: v.literal('confirm'), marks }),
  /** Everything under the one key is the person of the other. */
  v.object({ kind: v.literal('same-person'), person: key, value: key }),
  /**
   * Another person of this name: at these places, wherever the name stands with the title printed there, or wherever it
   * is spelled as there. `value` names the person meant; `null` makes a new one.
   */
  v.object({
    kind: v.literal('not-same-person'),
    marks,
    scope: v.picklist(['here', 'name-title', 'spelling']),
    value: v.nullable(key),
  }),
  /** The words at the place are a slogan: there, or wherever they stand. */
  v.object({
    kind: v.literal('slogan'),
    mark,
    value: v.picklist(sloganKinds),
    scope: v.picklist(['here', 'everywhere']),
  }),
  /** No slogan: at these places, or wherever these wordings stand. */
  v.object({ kind: v.literal('not-slogan'), marks, scope: v.picklist(['here', 'everywhere']) }),
  v.object({ kind: v.literal('slogan-kind'), slogan: key, value: v.picklist(sloganKinds) }),
  /** Everything under the one key is the slogan of the other. */
  v.object({ kind: v.literal('same-slogan'), slogan: key, value: key }),
  /** The wording at these places is a slogan of its own wherever it stands. */
  v.object({ kind: v.literal('not-same-slogan'), marks }),
  /** Who says the slogan at these places: a person's key; `null`: the paper itself. */
  v.object({ kind: v.literal('speaker'), marks, value: v.nullable(key) }),
]);

/** A correction as the reader asks for it, on articles and marks as they stand now. */
export type CorrectionDraft = v.InferOutput<typeof correctionDraft>;
export type CorrectionKind = CorrectionDraft['kind'];

/** What a correction would change, before it is made. */
export interface CorrectionPreview {
  /** Marks, blocks or facts that change, the ones it is asked for included. */
  readonly places: number;
  readonly articles: number;
  /** The first of these places; a fact of an article stands at 0..0. */
  readonly list: readonly Place[];
}

/** Whether a correction finds what it was made for: `waiting` when its article, words or key are not in the library at the moment. */
export type CorrectionState = 'applied' | 'waiting' | 'unsure';

/** One correction as it is listed. */
export interface CorrectionItem {
  readonly id: string;
  readonly kind: CorrectionKind;
  readonly state: CorrectionState;
  /** What was corrected, as it stood: a name, a wording, an article's title, a path. */
  readonly subject: string;
  /** What it is now; `null` for unknown or none, and for kinds that only take away. */
  readonly value: string | null;
  readonly scope: 'here' | 'name' | 'name-title' | 'spelling' | 'everywhere' | 'article' | 'file';
  /** Where it was made; `null` when it was made on a key or a path, or its article is not in the library. */
  readonly place: Place | null;
  readonly articles: number;
  /** ISO 8601 UTC. */
  readonly created: string;
  /** Corrections of one step share it; undo takes the step back. */
  readonly step: string;
}

/** What became of a step: the corrections made, taken back or brought back. */
export interface CorrectionStep {
  readonly ids: readonly string[];
  readonly kind: CorrectionKind | null;
  readonly articles: number;
}
