// The sentence of the best hit, cut to the length of a row, with its hits marked.
import { hiddenKinds, type Block, type Span } from '../../shared/article';
import type { Snippet } from '../../shared/search';
import { sentencesOfBlock } from '../text/sentences';

/** Longest snippet, in UTF-16 units. */
const LONGEST = 200;
/** How much of a snippet is surely seen: a row has three lines of a narrow column. */
const SEEN = 110;
/** How much of a cut sentence stands before its hits. */
const LEAD_IN = 30;

/**
 * A stretch of `text` for a row of results: where most different hits stand close together, earliest first, the title last
 * (the row shows it anyway), in its sentence. Without hits the first sentence of the running text. `hits` as `findHits`
 * gives them.
 */
export function snippet(text: string, blocks: readonly Block[], hits: readonly Span[]): Snippet {
  const { sentence, cluster } = bestPlace(text, blocks, hits);
  const { start, end } = cut(text, sentence, cluster);
  const marks = hits
    .filter((hit) => hit.start < end && hit.end > start)
    .map((hit) => ({ start: Math.max(hit.start, start) - start, end: Math.min(hit.end, end) - start }));
  return { text: text.slice(start, end), start, marks };
}

/** Hits that can be seen at once, and the sentence they stand in. */
interface Place {
  readonly sentence: Span;
  readonly cluster: Span;
}

/** A hit with a number for how it is written, capitals or not. */
interface Written extends Span {
  readonly form: number;
}

/** Sentences are cut only in blocks that may have a better place than the best so far. */
function bestPlace(text: string, blocks: readonly Block[], hits: readonly Span[]): Place {
  const written = writtenHits(text, hits);
  const highest = differentIn(written) + worthOfPlace('paragraph');
  let best: Place | null = null;
  let most = -1;
  let passed = 0;
  for (const block of blocks) {
    const first = firstFrom(written, block.start, passed);
    passed = firstFrom(written, block.end, first);
    const own = written.slice(first, passed);
    const worth = worthOfPlace(block.kind);
    const mayHave = hits.length === 0 || own.length > 0 ? differentIn(own) + worth : -1;
    if (mayHave <= most) continue;
    const { different, ...place } = bestIn(text, block, own);
    if (different + worth > most) [best, most] = [place, different + worth];
    if (most === highest) break;
  }
  return best ?? { sentence: { start: 0, end: text.length }, cluster: { start: 0, end: 0 } };
}

/** The first sentence of a block in which most different hits are seen at once; `hits` are those of the block. */
function bestIn(text: string, block: Block, hits: readonly Written[]): Place & { readonly different: number } {
  let best = { sentence: block as Span, cluster: { start: block.start, end: block.start }, different: -Infinity };
  let passed = 0;
  for (const sentence of sentencesOfBlock(text, block)) {
    const first = firstFrom(hits, sentence.start, passed);
    passed = firstFrom(hits, sentence.end, first);
    const { different, ...cluster } = densest(hits.slice(first, passed), sentence);
    if (different > best.different) best = { sentence, cluster, different };
  }
  return best;
}

/** Number of the first hit that does not begin before a place, from the one numbered `from` on. */
function firstFrom(hits: readonly Span[], place: number, from: number): number {
  let at = from;
  while ((hits[at]?.start ?? Infinity) < place) at += 1;
  return at;
}

function writtenHits(text: string, hits: readonly Span[]): readonly Written[] {
  const forms = new Map<string, number>();
  return hits.map(({ start, end }) => {
    const written = text.slice(start, end).toLowerCase();
    const form = forms.get(written) ?? forms.size;
    forms.set(written, form);
    return { start, end, form };
  });
}

function differentIn(hits: readonly Written[]): number {
  return hits.length < 2 ? hits.length : new Set(hits.map(({ form }) => form)).size;
}

/** The stretch of a sentence, short enough to be seen at once, that has the most different hits; the shortest of several. `hits` are those of the sentence. */
function densest(hits: readonly Written[], sentence: Span): Span & { readonly different: number } {
  let best = { start: sentence.start, end: sentence.start, different: 0 };
  for (const [first, { start, end, form }] of hits.entries()) {
    const found = { start, end, different: 1 };
    const last = Math.min(sentence.end, start + SEEN - LEAD_IN);
    const seen = [form];
    for (let at = first + 1; (hits[at]?.end ?? Infinity) <= last; at += 1) {
      const next = hits[at] ?? { end, form };
      if (seen.includes(next.form)) continue;
      seen.push(next.form);
      [found.end, found.different] = [next.end, seen.length];
    }
    if (isDenser(found, best)) best = found;
  }
  return best;
}

function isDenser(one: Span & { different: number }, other: Span & { different: number }): boolean {
  if (one.different !== other.different) return one.different > other.different;
  return one.end - one.start < other.end - other.start;
}

/** Of sentences with as many hits, running text goes first. */
function worthOfPlace(kind: Block['kind']): number {
  if (hiddenKinds.has(kind)) return 0;
  if (kind === 'title') return 0.25;
  return kind === 'paragraph' ? 0.75 : 0.5;
}

/** At most `LONGEST` units of a sentence, cut between words; it begins shortly before `cluster` where that would not be seen otherwise. */
function cut(text: string, sentence: Span, cluster: Span): Span {
  const start = cluster.end - sentence.start <= SEEN ? sentence.start : beginning(text, sentence, cluster);
  const furthest = Math.min(sentence.end, start + LONGEST);
  let end = furthest;
  while (end < sentence.end && end > cluster.start + 1 && !isSpaceAt(text, end)) end -= 1;
  return { start, end: end > cluster.start + 1 ? end : furthest };
}

function beginning(text: string, sentence: Span, cluster: Span): number {
  const from = Math.max(sentence.start, Math.min(cluster.start - LEAD_IN, sentence.end - SEEN));
  return from === sentence.start ? from : afterSpace(text, from, cluster.start);
}

function afterSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isSpaceAt(text, at)) at += 1;
  while (at < limit && isSpaceAt(text, at)) at += 1;
  return at;
}

function isSpaceAt(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
