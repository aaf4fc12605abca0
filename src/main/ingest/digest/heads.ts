import type { Span } from '../../../shared/article';
import { isDigestHead, isHeadline, isRule, type WordedLine } from './cut';
import { labelOf, type Label } from './labels';
import { standingBehind, standingOf, type Standing } from './standing';

/** What says where an article stood, and the line it stands in. */
export interface Stood extends Standing, Span {
  readonly at: number;
}

/** A line that may be the headline of an article. */
export interface Head {
  readonly at: number;
  readonly label: Label | null;
  readonly title: Span;
  /** What at its head says where it stood: behind the headline or right below. */
  readonly stood: Stood | null;
}

/** The lines of a text, and what each that may be one says of where an article stood. */
export interface Lines {
  readonly all: readonly WordedLine[];
  readonly credits: readonly (Stood | null)[];
}

/** A line of so many letters is no headline. */
const LONG = 260;
/** A line between a headline and what says where it stood is no longer. */
const SHORT = 160;
const LONGEST_SECTION = 90;

/** Looks at each line for what it says of where an article stood. */
export function linesOf(all: readonly WordedLine[]): Lines {
  return { all, credits: all.map(creditOf) };
}

/** Lines that may be headlines, without those of a list of what follows. */
export function headsOf(lines: Lines): readonly Head[] {
  const found = lines.all.flatMap((_, at) => headAt(lines, at) ?? []);
  const wordsOf = ({ at, title }: Head): string => {
    const line = lines.all[at];
    return line === undefined ? '' : line.words.slice(title.start - line.start, title.end - line.start).toLowerCase();
  };
  const last = new Map(found.map((head) => [wordsOf(head), head.at]));
  const rows = new Set(found.map(({ at }) => at));
  return found.filter((head) => {
    const isAgain = (last.get(wordsOf(head)) ?? head.at) > head.at;
    return !(isAgain && (rows.has(head.at + 1) || rows.has(head.at - 1)));
  });
}

/** A line that says where an article stood, or brackets behind its last sentence that do. */
function creditOf({ words, start, end }: WordedLine, at: number): Stood | null {
  if (isDigestHead(words)) return null;
  const alone = standingOf(words);
  if (alone !== null) return { ...alone, start, end, at };
  const behind = standingBehind(words);
  const isStory = behind !== null && (words.length > LONG || /[.!?…”"]$/u.test(words.slice(0, behind.start)));
  return isStory ? { ...behind, start: start + behind.start, end, at } : null;
}

function headAt({ all, credits }: Lines, at: number): Head | null {
  const line = all[at];
  if (line === undefined || line.words.length > LONG || isRule(line.words)) return null;
  const label = labelOf(line.words);
  if (label === null && (credits[at] ?? null) !== null) return null;
  const start = line.start + (label === null ? 0 : label.length);
  const ending = endingOf(line, all[at + 1], start, at);
  const title = { start, end: ending === null ? line.end : ending.start };
  if (!isHeadline(line.words.slice(start - line.start, title.end - line.start))) return null;
  return { at, label, title, stood: ending ?? below(all, credits, at) };
}

/** What right below a headline says where it stood; a line of its own may stand between. */
function below(all: readonly WordedLine[], credits: Lines['credits'], at: number): Stood | null {
  const next = credits[at + 1] ?? null;
  if (next !== null) return next;
  const [between, after] = [all[at + 1], all[at + 2]];
  if (between === undefined || after === undefined || after.words.length > LONG) return null;
  return between.words.length <= SHORT && labelOf(between.words) === null ? (credits[at + 2] ?? null) : null;
}

/** Brackets behind a headline, which may run on over the end of its line. */
function endingOf(line: WordedLine, next: WordedLine | undefined, from: number, at: number): Stood | null {
  const behind = standingBehind(line.words.slice(from - line.start));
  if (behind !== null) return { ...behind, start: from + behind.start, end: line.end, at };
  if (next === undefined || next.gap > 0 || next.words.length > SHORT || !/^\p{Ll}/u.test(next.words)) return null;
  const after = standingBehind(next.words);
  return after === null ? null : { ...after, start: next.start + after.start, end: next.end, at: at + 1 };
}

/** True for the heading of a part of a digest: "I. TIN TRONG NƯỚC". */
export function isSection(words: string): boolean {
  const name = words.slice(labelOf(words)?.length ?? 0);
  if (name.length > LONGEST_SECTION || !/\p{Lu}/u.test(name)) return false;
  return name === name.toLocaleUpperCase('vi') && standingOf(name) === null;
}

/** True where a paper is named with a day; without a number before the headline, with the year of that day, too. */
export function isFull({ paper, day }: Standing, label: Label | null): boolean {
  return paper !== null && day !== null && (hasNumber(label) || !day.startsWith('--'));
}

/** True for a label that counts. */
export function hasNumber(label: Label | null): boolean {
  return label !== null && label.number !== null;
}

/** What the labels of headlines have in common; empty for none. */
export function familyOf({ label }: Head): string {
  return label === null ? '' : label.family;
}

/** Letters of an article beside its headline and what says where it stood, up to the line `to`. */
export function storyOf({ all, credits }: Lines, head: Head, to: number): number {
  let letters = 0;
  for (let at = head.at + 1; at < to; at += 1) {
    const words = all[at]?.words ?? '';
    const isCredit = at === head.stood?.at || (credits[at]?.start ?? 0) === all[at]?.start;
    if (!isCredit && !isRule(words)) letters += words.length;
  }
  return letters;
}

/** The first of the headings of sections, and strokes between them, right above the line `at` and below `least`. */
export function sectionAbove({ all }: Lines, at: number, least: number): number {
  let first = at;
  for (let above = at - 1; above > least; above -= 1) {
    const words = all[above]?.words ?? '';
    if (isSection(words)) first = above;
    else if (!isRule(words)) break;
  }
  return first;
}
