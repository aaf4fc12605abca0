// Which readings are worth comparing word by word: those that share telling words or word pairs.
import type { Reading } from './vocabulary';

/** Two readings by their places in the lists of a and b, and how much of what they share is telling. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Keys found in more readings than this say too little to be followed. */
const MAX_POSTINGS = 24;
/** Counterparts looked at for each reading. */
const MAX_EACH = 6;
/** Pairs that share less than a telling word or two are not compared. */
const MIN_SCORE = 0.6;
const TELLING = 0.45;

/** The likeliest counterparts of every reading of either side, best first. */
export function candidates(a: readonly Reading[], b: readonly Reading[]): Candidate[] {
  const postings = index(b);
  const twins = new Map(b.map(({ ids }, place) => [ids.join(' '), place]));
  const all: Candidate[] = [];
  a.forEach((reading, place) => {
    const scores = new Map<number, number>();
    const twin = twins.get(reading.ids.join(' '));
    if (twin !== undefined) scores.set(twin, Number.MAX_VALUE);
    for (const [key, proof] of keys(reading)) {
      const holders = postings.get(key);
      if (holders === undefined || holders.length > MAX_POSTINGS) continue;
      for (const other of holders) scores.set(other, (scores.get(other) ?? 0) + proof);
    }
    for (const [other, score] of scores) if (score >= MIN_SCORE) all.push({ a: place, b: other, score });
  });
  return best(all);
}

function index(all: readonly Reading[]): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  all.forEach((reading, place) => {
    for (const key of keys(reading).keys()) {
      const holders = postings.get(key);
      if (holders === undefined) postings.set(key, [place]);
      else if (holders.length <= MAX_POSTINGS) holders.push(place);
    }
  });
  return postings;
}

/** Pairs of neighbouring words, and telling words by themselves, with their proof. */
function keys({ ids, proof }: Reading): Map<number, number> {
  const found = new Map<number, number>();
  ids.forEach((id, at) => {
    const before = ids[at - 1];
    if (before !== undefined) found.set(before * 0x200000 + id + 1, ((proof[at - 1] ?? 0) + (proof[at] ?? 0)) / 2);
    if ((proof[at] ?? 0) >= TELLING) found.set(-id - 1, proof[at] ?? 0);
  });
  return found;
}

function best(all: Candidate[]): Candidate[] {
  all.sort((x, y) => y.score - x.score || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a + x.b - y.a - y.b);
  const usesA = new Map<number, number>();
  const usesB = new Map<number, number>();
  return all.filter(({ a, b }) => {
    const [nthA, nthB] = [usesA.get(a) ?? 0, usesB.get(b) ?? 0];
    usesA.set(a, nthA + 1);
    usesB.set(b, nthB + 1);
    return nthA < MAX_EACH || nthB < MAX_EACH;
  });
}
