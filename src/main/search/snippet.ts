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

/** Ends with the first place that none can be better than: sentences are not cut further than that. */
function bestPlace(text: string, blocks: readonly Block[], hits: readonly Span[]): Place {
  const written = hits.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const highest = new Set(written).size + worthOfPlace('paragraph');
  let best: Place | null = null;
  let most = -1;
  for (const block of blocks) {
    if (hits.length > 0 && !hits.some((hit) => isIn(hit, block))) continue;
    for (const sentence of sentencesOfBlock(text, block)) {
      const { different, ...cluster } = densest(hits, written, sentence);
      const worth = different + worthOfPlace(block.kind);
      if (worth > most) [best, most] = [{ sentence, cluster }, worth];
      if (most === highest) break;
    }
    if (most === highest) break;
  }
  return best ?? { sentence: { start: 0, end: text.length }, cluster: { start: 0, end: 0 } };
}

/** The stretch of a sentence, short enough to be seen at once, that has the most different hits; the shortest of several. */
function densest(
  hits: readonly Span[],
  written: readonly string[],
  sentence: Span,
): Span & { readonly different: number } {
  let best = { start: sentence.start, end: sentence.start, different: 0 };
  for (const [first, { start, end }] of hits.entries()) {
    if (start >= sentence.end) break;
    if (start < sentence.start) continue;
    const found = { start, end, different: 1 };
    const forms = new Set([written[first]]);
    for (let at = first + 1; (hits[at]?.end ?? Infinity) <= Math.min(sentence.end, start + SEEN - LEAD_IN); at += 1) {
      forms.add(written[at]);
      if (forms.size > found.different) [found.end, found.different] = [hits[at]?.end ?? end, forms.size];
    }
    if (isDenser(found, best)) best = found;
  }
  return best;
}

function isDenser(one: Span & { different: number }, other: Span & { different: number }): boolean {
  if (one.different !== other.different) return one.different > other.different;
  return one.end - one.start < other.end - other.start;
}

function isIn(hit: Span | undefined, { start, end }: Span): boolean {
  return hit !== undefined && hit.start >= start && hit.start < end;
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
