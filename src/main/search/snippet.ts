// The sentence of the best hit, cut to the length of a row, with its hits marked.
import { hiddenKinds, type Block, type Span } from '../../shared/article';
import type { Snippet } from '../../shared/search';
import { sentencesOfBlock } from '../text/sentences';

/** Longest snippet, in UTF-16 units. */
const LONGEST = 200;
/** How much of a cut sentence stands before its first hit. */
const LEAD_IN = 60;

/**
 * A stretch of `text` for a row of results: the sentence with the most different hits, earliest first, the title last (the
 * row shows it anyway). Without hits the first sentence of the running text. `hits` as `findHits` gives them.
 */
export function snippet(text: string, blocks: readonly Block[], hits: readonly Span[]): Snippet {
  const sentence = bestSentence(text, blocks, hits);
  const first = hits.find((hit) => hit.start < sentence.end && hit.end > sentence.start);
  const { start, end } = cut(text, sentence, first?.start ?? sentence.start);
  const marks = hits
    .filter((hit) => hit.start < end && hit.end > start)
    .map((hit) => ({ start: Math.max(hit.start, start) - start, end: Math.min(hit.end, end) - start }));
  return { text: text.slice(start, end), start, marks };
}

/** Ends with the first sentence that none can be better than: sentences are not cut further than that. */
function bestSentence(text: string, blocks: readonly Block[], hits: readonly Span[]): Span {
  const written = hits.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const highest = new Set(written).size + worthOfPlace('paragraph');
  let best: Span | null = null;
  let most = -1;
  for (const block of blocks) {
    if (hits.length > 0 && !hits.some((hit) => isIn(hit, block))) continue;
    for (const sentence of sentencesOfBlock(text, block)) {
      const different = new Set(written.filter((_, at) => isIn(hits[at], sentence))).size;
      const worth = different + worthOfPlace(block.kind);
      if (worth > most) [best, most] = [sentence, worth];
      if (most === highest) break;
    }
    if (most === highest) break;
  }
  return best ?? { start: 0, end: text.length };
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

/** At most `LONGEST` units of a sentence around `focus`, cut between words. */
function cut(text: string, sentence: Span, focus: number): Span {
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  const latest = sentence.end - LONGEST;
  let start = Math.max(sentence.start, Math.min(focus - LEAD_IN, latest));
  if (start > sentence.start) start = Math.min(afterSpace(text, start, focus), focus);
  let end = Math.min(sentence.end, start + LONGEST);
  while (end < sentence.end && end > focus + 1 && !isSpaceAt(text, end)) end -= 1;
  if (end <= focus + 1) end = Math.min(sentence.end, start + LONGEST);
  return { start, end };
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
