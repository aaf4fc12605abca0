import { isSyllable } from '../../encoding/syllable';

const LEAST_LETTERS = 4;

/**
 * "H Ộ I  N G H Ị" as "HỘI NGHỊ": a line set with space between its letters is closed up. Words part where the space is
 * wider; where it is the same everywhere, at syllables. Any other line comes back as it is.
 */
export function closeLetters(line: string): string {
  const tokens = line.split(/\s+/u).filter((token) => token !== '');
  const letters = tokens.filter((token) => /^\p{L}\p{M}*$/u.test(token));
  if (letters.length < LEAST_LETTERS || letters.length < tokens.length * 0.8) return line;
  const words = line.trim().split(/\s{2,}/u);
  if (words.length > 1) return words.map((word) => word.replace(/\s+/gu, '')).join(' ');
  return line
    .trim()
    .replace(/\s+/gu, '')
    .replace(/[\p{L}\p{M}]+/gu, (run) => syllablesOf(run)?.join(' ') ?? run);
}

const LONGEST_SYLLABLE = 7;

/** The run cut into the fewest Vietnamese syllables; `null` when it cannot be. */
function syllablesOf(run: string): string[] | null {
  const letters = Array.from(run.toLowerCase());
  // best[n]: where the last syllable of the best cut of the first n letters starts, and how many it has.
  const best: ({ readonly from: number; readonly count: number } | null)[] = [{ from: 0, count: 0 }];
  for (let to = 1; to <= letters.length; to += 1) {
    best[to] = null;
    for (let from = Math.max(0, to - LONGEST_SYLLABLE); from < to; from += 1) {
      const before = best[from];
      if (before === null || before === undefined || !isSyllable(letters.slice(from, to).join(''))) continue;
      const known = best[to];
      if (known === null || known === undefined || before.count + 1 < known.count)
        best[to] = { from, count: before.count + 1 };
    }
  }
  const original = Array.from(run);
  const found: string[] = [];
  for (let to = original.length; to > 0;) {
    const step = best[to];
    if (step === null || step === undefined) return null;
    found.unshift(original.slice(step.from, to).join(''));
    to = step.from;
  }
  return found;
}
