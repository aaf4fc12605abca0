// Third step of anchoring: passages that resemble the quote, accepted only well above the next and with their context.
import type { Span } from '../../shared/article';
import { alignWords, type AlignedRun } from './align-words';
import type { Anchored } from './anchored';
import { contextOf, type Context } from './context';
import { placeOf, type ReadText, type Sought } from './sought';
import { isTelling } from './telling-edit';
import { likelyRuns } from './windows';

interface Likely {
  readonly run: AlignedRun;
  readonly context: Context;
  readonly score: number;
  /** True when a passage that stood beside the quote from the start explains this one at least as well. */
  readonly isRival: boolean;
}

/** Likeness a changed quote must reach to be placed without asking. */
const ACCEPT = 0.8;
/** Lead over the second best that makes the choice sure. */
const MARGIN = 0.1;
/** Likeness from which a passage is worth showing as "perhaps here", by itself or with both sides of its context. */
const SHOW = 0.6;
const SHOW_IN_CONTEXT = 0.4;
const TELLING_WORDS = 4;

/** The place of a reworded quote, or `null` when nothing in the text resembles it enough. */
export function anchorByLikeness(read: ReadText, sought: Sought): Anchored | null {
  const likely = likelyPlaces(read, sought);
  const [best, next] = likely;
  if (best === undefined) return null;
  const place = placeOf(read, best.run.from, best.run.to, sought);
  const leads = next === undefined || best.score - next.score >= MARGIN;
  if (leads && isAcceptable(read, sought, best)) return { state: 'moved', place };
  return isWorthShowing(sought, best) ? { state: 'unsure', place } : null;
}

/** True when a passage apart from `place` looks like the quote, reworded, beside an old neighbour. */
export function standsReworded(read: ReadText, sought: Sought, place: Span): boolean {
  return likelyPlaces(read, sought).some(({ run, context, isRival }) => {
    const { start, end } = placeOf(read, run.from, run.to, sought);
    const isApart = end <= place.start || start >= place.end;
    return isApart && !isRival && run.likeness >= SHOW && (context.left.holds || context.right.holds);
  });
}

function likelyPlaces(read: ReadText, sought: Sought): Likely[] {
  return likelyRuns(sought.quote, read.words(), SHOW_IN_CONTEXT)
    .map((run) => weigh(read, sought, run))
    .filter((one) => one !== null)
    .sort((a, b) => b.score - a.score);
}

function weigh(read: ReadText, sought: Sought, run: AlignedRun): Likely | null {
  const stretch = read.words().slice(run.from, run.to);
  const rival = Math.max(0, ...(sought.lookAlikes ?? []).map((passage) => alignWords(passage, stretch).likeness));
  if (rival === 1) return null;
  const context = contextOf(read, sought, run);
  const score = 0.6 * run.likeness + 0.2 * context.left.likeness + 0.2 * context.right.likeness;
  return { run, context, score, isRival: rival >= run.likeness };
}

function isAcceptable(read: ReadText, sought: Sought, { run, context, isRival }: Likely): boolean {
  if (isRival || run.likeness < ACCEPT || !context.left.holds || !context.right.holds) return false;
  return !run.edits.some((edit) => isTelling(edit, sought.exact, read.text));
}

function isWorthShowing(sought: Sought, { run, context }: Likely): boolean {
  if (run.likeness >= SHOW && sought.quote.length >= TELLING_WORDS) return true;
  return run.likeness >= SHOW_IN_CONTEXT && context.left.holds && context.right.holds;
}
