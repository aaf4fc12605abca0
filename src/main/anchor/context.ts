// How well the surroundings of a candidate place agree with those the note was made in.
import type { Word } from '../text/words';
import type { ReadText, Sought } from './sought';
import { commonWords } from './word-likeness';

/** A run of words of the text, `to` exclusive, that may be the quote. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Agreement of the surroundings, each from 0 to 1. */
export interface Context {
  readonly left: Side;
  readonly right: Side;
  readonly paragraph: Side;
  /** For ranking candidates: words next to the quote count most. */
  readonly total: number;
}

interface Side {
  readonly likeness: number;
  /** True when this side by itself speaks for the place. */
  readonly holds: boolean;
}

/** Share of a side's words that must stand there again, in order, for the side to hold. */
const SIDE_HOLDS = 0.6;
const PARAGRAPH_HOLDS = 0.7;
const PARAGRAPH_WORDS = 8;
const NEXT_WORDS = 4;

/** Compares the words around `run` with the note's context. */
export function contextOf(read: ReadText, sought: Sought, run: Run): Context {
  const all = read.words();
  const before = all.slice(Math.max(0, run.from - sought.before.length - 2), run.from);
  const after = all.slice(run.to, run.to + sought.after.length + 2);
  const left = side(sought.before, before, sought.prefix === '' && sought.position.start === 0);
  const right = side(sought.after, after, sought.suffix === '');
  const paragraph = surroundings(all, sought, run);
  const near = nextTo([...sought.before].reverse(), [...before].reverse()) + nextTo(sought.after, after);
  return { left, right, paragraph, total: (left.likeness + right.likeness + near) / 4 };
}

/** `isEdge`: the text ended on this side of the quote, so nothing must stand there now. */
function side(expected: readonly Word[], actual: readonly Word[], isEdge: boolean): Side {
  if (expected.length === 0) {
    const isBare = isEdge && actual.length === 0;
    return { likeness: isBare ? 1 : 0, holds: isBare };
  }
  const likeness = commonWords(expected, actual) / expected.length;
  return { likeness, holds: likeness >= (expected.length < 3 ? 1 : SIDE_HOLDS) };
}

/** Share of the nearest words that follow each other without a gap from the quote outwards. */
function nextTo(expected: readonly Word[], actual: readonly Word[]): number {
  const reach = Math.min(NEXT_WORDS, expected.length);
  if (reach === 0) return 0;
  let run = 0;
  while (run < reach && expected[run]?.folded === actual[run]?.folded) run += 1;
  return run / reach;
}

function surroundings(all: readonly Word[], sought: Sought, run: Run): Side {
  const reach = sought.around.length;
  if (reach < PARAGRAPH_WORDS) return { likeness: 0, holds: false };
  const near = [...all.slice(Math.max(0, run.from - reach), run.from), ...all.slice(run.to, run.to + reach)];
  const likeness = commonWords(sought.around, near) / reach;
  return { likeness, holds: likeness >= PARAGRAPH_HOLDS };
}
