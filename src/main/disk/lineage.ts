// Two states of one thing that were written apart come in; which fields one of them changed, and which it only had from
// before, goes out. No common earlier state is needed: each state carries marks of the values its fields have had.
import { createHash } from 'node:crypto';

/** The values of a thing by field, as JSON has them. */
export type Fields = Readonly<Record<string, unknown>>;

/** By field, marks of the values it has had, oldest first; the last is that of the value it has. */
export type Lineage = Readonly<Record<string, readonly string[]>>;

/** Of two states of a field: which of them comes from the other, if any. */
export type Descent = 'same' | 'ours' | 'theirs' | 'apart';

/** Hex digits of a mark that tell the value, and those that tell when it was given. */
const VALUE = 8;
const MOMENT = 4;
/** Marks that are kept of a field. */
const MOST = 64;

/** A lineage that ends with these values; `modified` is when those that differ from its last ones were given. */
export function lineageOf(fields: Fields, known: Lineage, modified: string): Lineage {
  const grown = Object.entries(fields).map(
    ([name, value]) => [name, grow(known[name] ?? [], value, modified)] as const,
  );
  return grown.every(([name, marks]) => marks === known[name]) ? known : Object.fromEntries(grown);
}

function grow(marks: readonly string[], value: unknown, modified: string): readonly string[] {
  const hash = hashOf(value).slice(0, VALUE);
  if (marks.at(-1)?.startsWith(hash) === true) return marks;
  return [...marks, hash + hashOf(modified).slice(0, MOMENT)].slice(-MOST);
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** How two states of a field stand to each other. */
export function descentOf(name: string, ours: Lineage, theirs: Lineage): Descent {
  const [our = [], their = []] = [ours[name], theirs[name]];
  const [ourLast = '', theirLast = ''] = [our.at(-1), their.at(-1)];
  if (ourLast.slice(0, VALUE) === theirLast.slice(0, VALUE)) return 'same';
  const [isKnownHere, isKnownThere] = [our.includes(theirLast), their.includes(ourLast)];
  if (isKnownHere === isKnownThere) return 'apart';
  return isKnownHere ? 'ours' : 'theirs';
}

/** The marks of a field of two states, those of the state that holds standing last. */
export function joinedMarks(name: string, holding: Lineage, other: Lineage): readonly string[] {
  const [marks = [], others = []] = [holding[name], other[name]];
  return [...others.filter((mark) => !marks.includes(mark)), ...marks].slice(-MOST);
}

/** The later of two states, then the earlier; the same two whoever asks. */
export function inOrder<T extends { readonly modified: string }>(
  ours: T,
  theirs: T,
  fieldsOf: (one: T) => Fields,
): readonly [later: T, earlier: T] {
  const key = (one: T): string => `${one.modified} ${JSON.stringify(fieldsOf(one))}`;
  return key(ours) >= key(theirs) ? [ours, theirs] : [theirs, ours];
}
