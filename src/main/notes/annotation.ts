// One note as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), both ways.
// Supported: TextualBody (comment, tagging), TextPositionSelector, TextQuoteSelector; the rest is kept untouched.
// Positions count UTF-16 units, like every offset in Tre; fields of our own carry the prefix `tre:`.
import * as v from 'valibot';
import { noteColours } from '../../shared/note';
import { commentOf, tagsOf, writeBodies } from './annotation-body';
import { positionOf, quoteOf, sourceIn, writeTarget } from './annotation-target';
import type { JsonObject, StoredNote } from './stored-note';

const text = v.fallback(v.string(), '');
const annotation = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  type: v.union([v.literal('Annotation'), v.pipe(v.array(v.unknown()), v.includes('Annotation'))]),
  created: v.fallback(v.optional(v.string(), ''), ''),
  modified: v.fallback(v.optional(v.string(), ''), ''),
  'tre:colour': v.fallback(v.picklist(noteColours), noteColours[0]),
  'tre:paragraph': text,
  'tre:parser': text,
  'tre:selected': text,
  'tre:title': text,
  'tre:path': text,
  'tre:deleted': v.fallback(v.nullable(v.string()), null),
  'tre:lookAlikes': v.fallback(v.nullable(v.array(v.string())), null),
  'tre:otherVersionOf': v.fallback(v.nullable(v.string()), null),
  'tre:lineage': v.fallback(v.record(v.string(), v.string()), {}),
});

/** Reads one annotation; `null` when it is none. What is missing gets a neutral value, what is unknown stays in `raw`. */
export function readAnnotation(value: unknown): StoredNote | null {
  const parsed = v.safeParse(annotation, value);
  if (!parsed.success) return null;
  const raw = value as JsonObject;
  const known = parsed.output;
  const quote = quoteOf(raw);
  const created = instant(known.created) ?? instant(known.modified) ?? new Date(0).toISOString();
  return {
    id: known.id,
    source: sourceIn(raw),
    path: known['tre:path'],
    title: known['tre:title'],
    target: { position: positionOf(raw), ...quote, paragraph: known['tre:paragraph'] },
    selected: known['tre:selected'] === '' ? quote.exact : known['tre:selected'],
    colour: known['tre:colour'],
    comment: commentOf(raw),
    tags: tagsOf(raw),
    created,
    modified: instant(known.modified) ?? created,
    parser: known['tre:parser'],
    lookAlikes: known['tre:lookAlikes'],
    deleted: known['tre:deleted'],
    otherOf: known['tre:otherVersionOf'],
    lineage: Object.fromEntries(
      Object.entries(known['tre:lineage']).map(([name, marks]) => [name, marks.split(' ')] as const),
    ),
    raw,
  };
}

function instant(value: string): string | null {
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** Fields left out when a note has no use for them. */
const rewritten = new Set(['body', 'bodyValue', 'tre:deleted', 'tre:lookAlikes', 'tre:otherVersionOf']);

/** Writes one annotation: known fields as the note has them, all others as they were read. */
export function writeAnnotation(note: StoredNote): JsonObject {
  const { raw } = note;
  const bodies = writeBodies(note);
  const lineage = Object.entries(note.lineage).map(([name, marks]) => [name, marks.join(' ')] as const);
  return {
    ...Object.fromEntries(Object.entries(raw).filter(([key]) => !rewritten.has(key))),
    id: note.id,
    type: raw['type'] ?? 'Annotation',
    motivation: motivation(note),
    created: note.created,
    modified: note.modified,
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: writeTarget(note),
    'tre:colour': note.colour,
    'tre:title': note.title,
    'tre:path': note.path,
    'tre:paragraph': note.target.paragraph,
    'tre:selected': note.selected,
    'tre:parser': note.parser,
    ...(note.lookAlikes === null ? {} : { 'tre:lookAlikes': note.lookAlikes }),
    ...(note.deleted === null ? {} : { 'tre:deleted': note.deleted }),
    ...(note.otherOf === null ? {} : { 'tre:otherVersionOf': note.otherOf }),
    ...(lineage.length === 0 ? {} : { 'tre:lineage': Object.fromEntries(lineage) }),
  };
}

function motivation(note: StoredNote): unknown {
  const given = note.raw['motivation'];
  if (given !== undefined && given !== 'highlighting' && given !== 'commenting') return given;
  return note.comment === '' ? 'highlighting' : 'commenting';
}
