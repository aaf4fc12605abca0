// The target of an annotation: which article, and where in it.
import * as v from 'valibot';
import type { Span } from '../../shared/article';
import type { JsonObject, StoredNote } from './stored-note';

const object = v.looseObject({});
const units = v.pipe(v.number(), v.integer(), v.minValue(0));
const positionSelector = v.looseObject({ type: v.literal('TextPositionSelector'), start: units, end: units });
const quoteSelector = v.looseObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.fallback(v.optional(v.string(), ''), ''),
  suffix: v.fallback(v.optional(v.string(), ''), ''),
});

/** The first target; a bare address counts as a target without selector. */
function targetIn(raw: JsonObject): JsonObject {
  const { target } = raw;
  const first: unknown = Array.isArray(target) ? target[0] : target;
  if (typeof first === 'string') return { source: first };
  const parsed = v.safeParse(object, first);
  return parsed.success ? parsed.output : {};
}

function selectorsIn(raw: JsonObject): readonly unknown[] {
  const { selector } = targetIn(raw);
  if (selector === undefined || selector === null) return [];
  return Array.isArray(selector) ? selector : [selector];
}

/** Address of the annotated resource; empty when none is named. */
export function sourceIn(raw: JsonObject): string {
  const { source, id } = targetIn(raw);
  const named = typeof source === 'object' && source !== null && 'id' in source ? source.id : source;
  return [named, id, raw['uri']].find((one) => typeof one === 'string') ?? '';
}

/** Position in UTF-16 units; empty at 0 when the annotation has none. */
export function positionOf(raw: JsonObject): Span {
  for (const selector of selectorsIn(raw)) {
    const parsed = v.safeParse(positionSelector, selector);
    if (parsed.success) return { start: parsed.output.start, end: Math.max(parsed.output.start, parsed.output.end) };
  }
  return { start: 0, end: 0 };
}

/** Quote with its context; empty strings when the annotation has none. */
export function quoteOf(raw: JsonObject): { exact: string; prefix: string; suffix: string } {
  for (const selector of selectorsIn(raw)) {
    const parsed = v.safeParse(quoteSelector, selector);
    if (parsed.success)
      return { exact: parsed.output.exact, prefix: parsed.output.prefix, suffix: parsed.output.suffix };
  }
  return { exact: '', prefix: '', suffix: '' };
}

/** Our two selectors first, then those of other programs; further targets stay behind the first. */
export function writeTarget(note: StoredNote): unknown {
  const { position, exact, prefix, suffix } = note.target;
  const others = selectorsIn(note.raw).filter((one) => !v.is(positionSelector, one) && !v.is(quoteSelector, one));
  const ours = [
    ...(position.end > position.start ? [{ type: 'TextPositionSelector', ...position }] : []),
    ...(exact === '' ? [] : [{ type: 'TextQuoteSelector', exact, prefix, suffix }]),
  ];
  const given = targetIn(note.raw);
  const named = typeof given['source'] === 'object' ? given['source'] : note.source;
  const selector = [...ours, ...others];
  const first = {
    ...given,
    ...(named === '' ? {} : { source: named }),
    ...(selector.length === 0 ? {} : { selector }),
  };
  const all = note.raw['target'];
  return Array.isArray(all) && all.length > 1 ? [first, ...(all.slice(1) as unknown[])] : first;
}
