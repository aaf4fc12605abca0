// Annotations of other programs brought into the one form this folder reads.
import { createHash } from 'node:crypto';
import * as v from 'valibot';

const untyped = v.looseObject({ target: v.unknown(), id: v.optional(v.string()), type: v.optional(v.unknown()) });

/** Gives an annotation without id one made from its content (the same on every import), and a missing type. */
export function withId(value: unknown): unknown {
  const parsed = v.safeParse(untyped, value);
  if (!parsed.success || parsed.output.target === undefined) return value;
  const { id, type } = parsed.output;
  return { ...parsed.output, id: id === undefined || id === '' ? idFrom(value) : id, type: type ?? 'Annotation' };
}

function idFrom(value: unknown): string {
  const hex = createHash('sha256').update(JSON.stringify(value)).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
