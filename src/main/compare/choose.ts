// Which of the likely pairs become links: the strongest first, each taking the words it explains.
import { type Candidate, candidates } from './candidates';
import { type Likeness, likeness } from './likeness';
import { type Tile, tiles } from './tiles';
import type { Reading } from './vocabulary';

/** Two readings, by their places in the lists of a and b, and the statement they share. */
export interface Match extends Likeness {
  readonly readingA: number;
  readonly readingB: number;
}

interface Contest {
  readonly a: number;
  readonly b: number;
  readonly shared: readonly Tile[];
  /** Measured when so many words of either side were taken. */
  takenWhen: number;
  found: Likeness;
  score: number;
}

/** A statement with less proof than this is a formula, a name or chance. */
const MIN_PROOF = 2.6;
/** Share of the statement that must have a counterpart: for whole sentences, and for parts of them. */
const MIN_DENSITY_WHOLE = 0.4;
const MIN_DENSITY_PART = 0.55;
/** From this share on two sentences are copies of one, so that a third copy may be linked too. */
const COPY_DENSITY = 0.75;

/** The pairs of readings that make the same statement; no word explains two links, but for copies of one sentence. */
export function choose(a: readonly Reading[], b: readonly Reading[]): Match[] {
  const taken = {
    a: a.map(({ ids }) => new Uint8Array(ids.length)),
    b: b.map(({ ids }) => new Uint8Array(ids.length)),
  };
  const contests = candidates(a, b)
    .map((pair) => enter(pair, a, b))
    .sort(byScore);
  const matches: Match[] = [];
  for (let best = contests.pop(); best !== undefined; best = contests.pop()) {
    const marks = { a: taken.a[best.a] ?? new Uint8Array(), b: taken.b[best.b] ?? new Uint8Array() };
    const takenNow = sum(marks.a) + sum(marks.b);
    if (takenNow !== best.takenWhen && !isCopy(best)) {
      remeasure(best, a, b, marks, takenNow);
      if (isLink(best, a, b)) insert(contests, best);
      continue;
    }
    if (!isLink(best, a, b)) continue;
    matches.push({ ...best.found, readingA: best.a, readingB: best.b });
    for (const { start, end } of best.found.a) marks.a.fill(1, start, end);
    for (const { start, end } of best.found.b) marks.b.fill(1, start, end);
  }
  return matches;
}

function enter(pair: Candidate, a: readonly Reading[], b: readonly Reading[]): Contest {
  const [one, other] = [at(a, pair.a), at(b, pair.b)];
  const shared = tiles(one, other);
  const nothing = { a: new Uint8Array(one.ids.length), b: new Uint8Array(other.ids.length) };
  const found = likeness(one, other, shared, nothing);
  return { a: pair.a, b: pair.b, shared, takenWhen: 0, found, score: score(found) };
}

function remeasure(
  contest: Contest,
  a: readonly Reading[],
  b: readonly Reading[],
  marks: { a: Uint8Array; b: Uint8Array },
  takenNow: number,
): void {
  contest.found = likeness(at(a, contest.a), at(b, contest.b), contest.shared, marks);
  contest.takenWhen = takenNow;
  contest.score = score(contest.found);
}

function score({ density, proof }: Likeness): number {
  return density * proof;
}

function isCopy({ found }: Contest): boolean {
  return found.density >= COPY_DENSITY && found.a.length === 1 && found.b.length === 1;
}

function isLink({ found, a: placeA, b: placeB }: Contest, a: readonly Reading[], b: readonly Reading[]): boolean {
  const whole = isWhole(found.a, at(a, placeA)) && isWhole(found.b, at(b, placeB));
  return found.proof >= MIN_PROOF && found.density >= (whole ? MIN_DENSITY_WHOLE : MIN_DENSITY_PART);
}

/** True when the extents are the whole of `reading`. */
export function isWhole(extents: Likeness['a'], reading: Reading): boolean {
  const only = extents[0];
  return extents.length === 1 && only?.start === 0 && only.end === reading.ids.length;
}

function byScore(x: Contest, y: Contest): number {
  return x.score - y.score || Math.abs(y.a - y.b) - Math.abs(x.a - x.b) || y.a + y.b - x.a - x.b;
}

function insert(sorted: Contest[], contest: Contest): void {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && byScore(other, contest) < 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, contest);
}

function sum(marks: Uint8Array): number {
  return marks.reduce((total, mark) => total + mark, 0);
}

function at(all: readonly Reading[], place: number): Reading {
  const reading = all[place];
  if (reading === undefined) throw new RangeError(`no reading ${place}`);
  return reading;
}
