// Numbers set above the line: the runs of a paragraph come in; where one stands behind a word as the mark of a note, it comes
// out in brackets, as marks do that the format itself calls so: it is no letter of that word.
import { decodeRun, type FontRun } from '../encoding/fonts';

/** A run, and whether its letters are small and stand above the line. */
export interface RaisableRun extends FontRun {
  readonly isRaised?: boolean;
}

const numbers = /^(\s*)(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9})(\s*)$/u;
/** Ends in the sign of a unit, whose raised number is a power: m², km³. */
const isPower = /(?:^|[^\p{L}\p{M}])(?:[a-z]|[cdhkmµ]m|dam)$/iu;
/** Letters from which on the end of a run is no unit. */
const LONGEST_UNIT = 8;
const endsInYear = /(?:^|\D)(?:19|20)\d\d$/u;
const endsInWord = /[\p{L}\p{M}.,;:!?)\]”’"'»…]$/u;

/** The runs with the marks of notes among them in brackets. */
export function withNoteMarks(runs: readonly RaisableRun[]): readonly FontRun[] {
  if (!runs.some(({ isRaised }) => isRaised === true)) return runs;
  const joined = joinRaised(runs);
  return joined.map((run, at) => {
    const mark = run.isRaised === true ? numbers.exec(run.text) : null;
    if (mark === null || !isMark(joined[at - 1], joined[at + 1])) return run;
    const [, before = '', number = '', after = ''] = mark;
    const isGlued = at === 0 && after === '' && !/^\s/u.test(joined[1]?.text ?? '');
    return { text: `${before}[${number}]${isGlued ? ' ' : after}`, font: null };
  });
}

function isMark(before: RaisableRun | undefined, after: RaisableRun | undefined): boolean {
  if (before === undefined) return after !== undefined && /^\s*["“]?\p{L}/u.test(after.text);
  const words = decodeRun(before.text, before.font);
  return (
    endsInYear.test(words.slice(-LONGEST_UNIT)) || (endsInWord.test(words) && !isPower.test(words.slice(-LONGEST_UNIT)))
  );
}

/** A number may be drawn digit by digit. */
function joinRaised(runs: readonly RaisableRun[]): RaisableRun[] {
  const joined: RaisableRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.isRaised === true && run.isRaised === true)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
