// Where the keyboard stands in a text: sentences, words and marks as pure steps on offsets.
import type { Span } from '../../shared/article';

/** A stretch being chosen: `anchor` is the side that stays, `focus` the side that moves; either may come first. */
export interface Choice {
  readonly anchor: number;
  readonly focus: number;
}

/** Number of the sentence at `offset`, or else of the next one after it, or else of the last; -1 without sentences. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return Math.min(low, sentences.length - 1);
}

/** The span next to `current` in the given direction; without a current one the first or the last; `undefined` at either end. */
export function neighbour<T extends Span>(list: readonly T[], current: Span | null, step: 1 | -1): T | undefined {
  if (current === null) return step === 1 ? list[0] : list.at(-1);
  if (step === 1) return list.find((span) => span.start > current.start);
  return list.findLast((span) => span.start < current.start);
}

/** Offset of the next word's end after `offset`, or of the previous word's start before it; words are parted by white space. */
export function wordEdge(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  const peek = (): string => (step === 1 ? text.charAt(at) : text.charAt(at - 1));
  while (peek() !== '' && isSpace(peek())) at += step;
  while (peek() !== '' && !isSpace(peek())) at += step;
  return at;
}

function isSpace(letter: string): boolean {
  return /\s/u.test(letter);
}

/** Extends a choice by one word; without a choice it starts at the sentence's edge that lies against the direction. */
export function extendByWord(text: string, choice: Choice | null, sentence: Span, step: 1 | -1): Choice {
  const from = choice ?? startOf(sentence, step);
  return { anchor: from.anchor, focus: wordEdge(text, from.focus, step) };
}

function startOf(sentence: Span, step: 1 | -1): Choice {
  const edge = step === 1 ? sentence.start : sentence.end;
  return { anchor: edge, focus: edge };
}

/** Extends a choice to the next sentence edge, collapsing it at its anchor; without a choice the sentence itself is chosen. */
export function extendBySentence(
  sentences: readonly Span[],
  choice: Choice | null,
  sentence: Span,
  step: 1 | -1,
): Choice {
  if (choice === null) {
    return step === 1
      ? { anchor: sentence.start, focus: sentence.end }
      : { anchor: sentence.end, focus: sentence.start };
  }
  const isForward = choice.focus > choice.anchor || (choice.focus === choice.anchor && step === 1);
  const edges = sentences.map((span) => (isForward ? span.end : span.start));
  const beyond = step === 1 ? edges.find((edge) => edge > choice.focus) : edges.findLast((edge) => edge < choice.focus);
  const focus = beyond ?? choice.focus;
  const isCrossing = isForward !== focus >= choice.anchor && focus !== choice.anchor;
  return { anchor: choice.anchor, focus: isCrossing ? choice.anchor : focus };
}

/** The stretch of a choice in text order. */
export function spanOf(choice: Choice): Span {
  return { start: Math.min(choice.anchor, choice.focus), end: Math.max(choice.anchor, choice.focus) };
}
