// The bodies of an annotation: one comment, any number of tags, and whatever else another program put there.
import * as v from 'valibot';
import type { JsonObject, StoredNote } from './stored-note';

const textual = v.looseObject({
  type: v.optional(v.union([v.literal('TextualBody'), v.pipe(v.array(v.unknown()), v.includes('TextualBody'))])),
  value: v.string(),
  purpose: v.optional(v.unknown()),
});
const strings = v.array(v.string());

function bodiesOf(raw: JsonObject): readonly unknown[] {
  const body = raw['body'] ?? raw['bodyValue'];
  if (body === undefined || body === null) return [];
  return Array.isArray(body) ? body : [body];
}

function tagIn(body: unknown): string | null {
  const parsed = v.safeParse(textual, body);
  return parsed.success && parsed.output.purpose === 'tagging' ? parsed.output.value : null;
}

function commentIn(body: unknown): string | null {
  if (typeof body === 'string') return isIri(body) ? null : body;
  const parsed = v.safeParse(textual, body);
  return parsed.success && parsed.output.purpose !== 'tagging' ? parsed.output.value : null;
}

/** A body given as a bare string is the address of a resource, except in `bodyValue`. */
function isIri(body: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\S+$/i.test(body);
}

/** The first textual body that is not a tag; other programs' plain `text` field counts until Tre has written the note. */
export function commentOf(raw: JsonObject): string {
  const found = bodiesOf(raw)
    .map(commentIn)
    .find((comment) => comment !== null);
  return found ?? (isForeign(raw) && typeof raw['text'] === 'string' ? raw['text'] : '');
}

/** Tags in order, each once. */
export function tagsOf(raw: JsonObject): string[] {
  const inBodies = bodiesOf(raw)
    .map(tagIn)
    .filter((tag) => tag !== null);
  const plain = v.safeParse(strings, isForeign(raw) ? raw['tags'] : null);
  return [...new Set([...inBodies, ...(plain.success ? plain.output : [])])];
}

/** True for an annotation Tre has not written yet. */
function isForeign(raw: JsonObject): boolean {
  return raw['tre:colour'] === undefined;
}

/** Bodies as they were read where nothing changed; comment and tags as the note has them. */
export function writeBodies(note: StoredNote): unknown[] {
  const given = bodiesOf(note.raw);
  const commentAt = given.findIndex((body) => commentIn(body) !== null);
  const others = given.filter((body, at) => at !== commentAt && tagIn(body) === null);
  const comment = note.comment === '' ? [] : [commentBody(note.comment, given[commentAt])];
  const tags = note.tags.map((tag) => given.find((body) => tagIn(body) === tag) ?? tagBody(tag));
  return [...comment, ...tags, ...others];
}

function commentBody(comment: string, given: unknown): unknown {
  if (commentIn(given) === comment && typeof given !== 'string') return given;
  const kept = typeof given === 'object' ? given : {};
  return { ...kept, type: 'TextualBody', value: comment, format: 'text/markdown', purpose: 'commenting' };
}

function tagBody(tag: string): JsonObject {
  return { type: 'TextualBody', value: tag, format: 'text/plain', purpose: 'tagging' };
}
