// The passages of an article: its sentences, whole over broken lines, without the marks that agencies and captions glue on.
import type { Block, BlockKind, Span } from '../../shared/article';
import { sentences } from '../text/sentences';
import { type Word, words } from '../text/words';
import { boundaryCost } from './boundaries';
import type { Comparable } from './comparable';
import { figures } from './figures';
import { trimMarks } from './marks';

/** One sentence as alignment sees it. */
export interface Passage {
  readonly span: Span;
  readonly words: readonly Word[];
  /** What it costs to cut the passage before each word, and after the last. */
  readonly cuts: readonly number[];
  /** The figures and dates in it. */
  readonly figures: readonly string[];
}

/** Longer sentences (lists, texts without stops) are taken in pieces, so that comparing two stays bounded. */
const MAX_WORDS = 240;
const silentKinds: ReadonlySet<BlockKind> = new Set(['related', 'boilerplate', 'dateline', 'byline', 'source']);

/** The passages of `article` in order, without blocks that state nothing (related links, page furniture, bylines). */
export function passages(article: Comparable): Passage[] {
  const { text } = article;
  const found: Passage[] = [];
  for (const range of statementRanges(article)) {
    for (const sentence of sentencesOver(text, range).flatMap((one) => unseamed(text, one))) {
      const span = trimMarks(text, sentence);
      found.push(...split(text, span));
    }
  }
  return found;
}

function statementRanges({ text, blocks }: Comparable): Span[] {
  if (blocks.length === 0) return lines(text);
  const ranges: Span[] = [];
  let before: Block | null = null;
  for (const block of blocks) {
    const last = ranges.at(-1);
    if (silentKinds.has(block.kind)) before = null;
    else if (last !== undefined && before?.kind === block.kind && goesOn(text, last, block)) {
      ranges[ranges.length - 1] = { start: last.start, end: block.end };
      before = block;
    } else {
      ranges.push({ start: block.start, end: block.end });
      before = block;
    }
  }
  return ranges;
}

function lines(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
}

/** True when the sentence that ends `before` is finished in `next` only: no stop there, a small letter here. */
function goesOn(text: string, before: Span, next: Span): boolean {
  const tail = text.slice(Math.max(before.start, before.end - 40), before.end).trimEnd();
  const head = text.slice(next.start, Math.min(next.end, next.start + 40)).trimStart();
  return /[\p{L}\p{N},;]$/u.test(tail) && /^\p{Ll}/u.test(head);
}

/** The sentences of a range whose line breaks count as spaces: a paragraph broken by its source is one paragraph. */
function sentencesOver(text: string, range: Span): Span[] {
  const body = text.slice(range.start, range.end).replaceAll('\n', ' ');
  return sentences(body).map(({ start, end }) => ({ start: range.start + start, end: range.start + end }));
}

/** A label in brackets, a bar, or a caption without a stop runs into a sentence here. */
const seam =
  /[\]|]\s*(?=[\p{Lu}“"])|(?<=[\p{L}\p{N})”"]) (?=(?:Còn|Trong|Trước|Sau) \p{Ll}|(?:Theo|Tại|Tuy|Nhưng) \p{L}|(?:Ngày|Sáng|Chiều|Tối) (?:\d|nay|qua|hôm|cùng))/gu;

/** A sentence by its seams: several statements when a label or caption is glued to it. */
function unseamed(text: string, { start, end }: Span): Span[] {
  const cuts = [...text.slice(start, end).matchAll(seam)].map((cut) => start + cut.index + cut[0].length);
  return [start, ...cuts].map((from, nth) => ({ start: from, end: cuts[nth] ?? end }));
}

function split(text: string, sentence: Span): Passage[] {
  const all = words(text, sentence.start, sentence.end);
  if (all.length <= MAX_WORDS) return all.length === 0 ? [] : [passage(text, sentence, all)];
  const found: Passage[] = [];
  for (let at = 0; at < all.length; at += MAX_WORDS) {
    const piece = all.slice(at, at + MAX_WORDS);
    found.push(passage(text, { start: piece[0]?.start ?? 0, end: piece.at(-1)?.end ?? 0 }, piece));
  }
  return found;
}

function passage(text: string, span: Span, all: readonly Word[]): Passage {
  const cuts = all.map((word, at) => boundaryCost(text, all[at - 1]?.end ?? null, word));
  return { span, words: all, cuts: [...cuts, 0], figures: figures(text, all) };
}
